using System.Collections.Immutable;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads packs, puts them after the packs that they extend, and binds all of them together.</summary>
internal static class PackLoader
{
    internal static Checked<RulePack> FromSources(IEnumerable<PackSource> sources, IEnumerable<RulePack> bases)
    {
        var problems = new ProblemCollector();
        var read = ImmutableArray.CreateBuilder<PackDocuments?>();
        foreach (var source in sources)
        {
            var found = new ProblemCollector();
            read.AddRange(source.Read(found));
            problems.AddRange(found.Found);
        }

        return Bind(read.ToImmutable(), bases, problems);
    }

    /// <summary>A pack whose files have been read by somebody else.</summary>
    internal static Checked<RulePack> FromFiles(ImmutableArray<PackSourceFile> files, string shownAs, IEnumerable<RulePack> bases, ProblemCollector problems) =>
        Bind([Documents(files, shownAs, problems)], bases, problems);

    /// <summary>One pack from files that somebody else has read; null after an error that leaves nothing to read.</summary>
    internal static PackDocuments? Documents(ImmutableArray<PackSourceFile> files, string shownAs, ProblemCollector problems) =>
        files.IsEmpty && problems.HasErrors ? null : PackDocumentReader.Read(files, PackFolder.Itself(shownAs), problems);

    private static Checked<RulePack> Bind(ImmutableArray<PackDocuments?> read, IEnumerable<RulePack> bases, ProblemCollector problems)
    {
        ImmutableArray<PackDocuments> given = [.. bases.SelectMany(pack => pack.Documents), .. read.OfType<PackDocuments>()];
        var ordered = PackSetOrder.Resolve(given, problems);

        // Without its base, nearly every name of a pack is unknown: those problems would bury the one that matters.
        var isComplete = read.All(pack => pack is not null) && ordered is not null;
        var bound = isComplete ? PackSetBinder.Bind(ordered!.Value, problems) : null;
        return new Checked<RulePack>(problems.HasErrors ? null : bound, Listed(given, problems).ToSorted());
    }

    private static ProblemCollector Listed(ImmutableArray<PackDocuments> packs, ProblemCollector problems)
    {
        var listed = new ProblemCollector();
        listed.AddRange(new UnreadFiles(packs.SelectMany(pack => pack.Unread)).Without(problems.Found));
        return listed;
    }
}
