using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>One pack as read: its header and its other documents, in the order of their files, not yet bound.</summary>
internal sealed record PackDocuments(PackHeader Header, string Hash, ImmutableArray<PackDocument> Documents)
{
    internal string Id => Header.Id;

    /// <summary>The files that stopped at a fault.</summary>
    internal ImmutableArray<SourceText> Unread { get; init; } = [];

    /// <summary>The tests that stand among the pack's own files, not in its folder of tests.</summary>
    internal ImmutableArray<YamlMapping> Tests { get; init; } = [];

    /// <summary>What the pack's header allows of the linter's advice, in the whole pack.</summary>
    internal ImmutableArray<Allowance> Allowances { get; init; } = [];

    /// <summary>Everything that the pack allows, with the document that allows it; null for the whole pack.</summary>
    internal IEnumerable<(Allowance Allowance, PackDocument? Document)> AllAllowances =>
        Allowances.Select(allowance => (allowance, (PackDocument?)null))
            .Concat(Documents.SelectMany(document => document.Allowances.Select(allowance => (allowance, (PackDocument?)document))));

    internal PackIdentity Identity => new(Header.Id, Header.Version.ToString(), Hash);

    /// <summary>True when a place lies in one of this pack's files; two packs may have files of one name.</summary>
    internal bool Owns(SourcePlace place) =>
        ReferenceEquals(place.Source, Header.Place.Source) || Documents.Any(document => ReferenceEquals(place.Source, document.Root.Place.Source));

    internal IEnumerable<YamlRoot> Roots(string kind) =>
        Documents.Where(document => string.Equals(document.Kind, kind, StringComparison.Ordinal)).Select(document => new YamlRoot(Id, document.Root));
}
