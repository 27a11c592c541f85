using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters;

/// <summary>What every section of a letter reads.</summary>
internal sealed record LetterContext(Diagnosis Diagnosis, PackWords Words, LetterOptions Options)
{
    /// <summary>The finding that speaks for the first root; null when nothing is out of order or the finding was waived.</summary>
    internal Finding? RootFinding { get; } = Diagnosis.Order.Roots is [var root, ..]
        ? Diagnosis.Findings.FirstOrDefault(finding => finding.Constraints.Contains(root.Id, StringComparer.Ordinal))
        : null;

    /// <summary>How many of the other findings are told in short.</summary>
    private const int MostInShort = 3;

    /// <summary>Everything found that is neither a strength nor the first root, in the order of the diagnosis.</summary>
    internal IEnumerable<Finding> OtherFindings =>
        Diagnosis.Findings.Where(finding => finding != RootFinding && finding.Finds != Rules.Packs.FindingKind.Strength);

    /// <summary>The other findings that are told in full: all of them when asked for; else the first one, and only where no root is told before it.</summary>
    internal IEnumerable<Finding> OthersInFull => Options.ShowAll ? OtherFindings : OtherFindings.Take(RootFinding is null ? 1 : 0);

    /// <summary>The findings after those, told by what they say and no more.</summary>
    internal IEnumerable<Finding> OthersInShort => Options.ShowAll ? [] : OtherFindings.Skip(OthersInFull.Count()).Take(MostInShort);

    /// <summary>Every finding that is told with its sources.</summary>
    internal IEnumerable<Finding> ToldFindings => RootFinding is null ? OthersInFull : OthersInFull.Prepend(RootFinding);
}
