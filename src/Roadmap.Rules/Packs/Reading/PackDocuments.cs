using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>One pack as read: its header and its other documents, in the order of their files, not yet bound.</summary>
internal sealed record PackDocuments(PackHeader Header, string Hash, ImmutableArray<PackDocument> Documents)
{
    internal string Id => Header.Id;

    /// <summary>The files that stopped at a fault.</summary>
    internal ImmutableArray<SourceText> Unread { get; init; } = [];

    /// <summary>What the pack's header allows of the linter's advice, in the whole pack.</summary>
    internal ImmutableArray<Allowance> Allowances { get; init; } = [];

    internal PackIdentity Identity => new(Header.Id, Header.Version.ToString(), Hash);

    /// <summary>True when a place lies in one of this pack's files; two packs may have files of one name.</summary>
    internal bool Owns(SourcePlace place) =>
        ReferenceEquals(place.Source, Header.Place.Source) || Documents.Any(document => ReferenceEquals(place.Source, document.Root.Place.Source));

    internal IEnumerable<YamlRoot> Roots(string kind) =>
        Documents.Where(document => string.Equals(document.Kind, kind, StringComparison.Ordinal)).Select(document => new YamlRoot(Id, document.Root));
}
