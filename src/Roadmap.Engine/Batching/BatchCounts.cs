using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Batching;

/// <summary>Counts while a batch runs. Not safe to share between threads.</summary>
internal sealed class BatchCounts
{
    private readonly long[] findings = new long[Enum.GetValues<Severity>().Length];
    private long stalls;

    internal long Districts { get; set; }

    internal long Faults { get; set; }

    internal long Blanks { get; set; }

    internal long BytesRead { get; set; }

    internal long BytesWritten { get; set; }

    internal long NextLine { get; set; }

    internal void Clear()
    {
        Array.Clear(findings);
        stalls = Districts = Faults = Blanks = BytesRead = BytesWritten = NextLine = 0;
    }

    internal void Count(Decision decision)
    {
        Districts++;
        foreach (ref readonly var finding in decision.Findings)
        {
            if (finding.Finds != FindingKind.Strength)
            {
                findings[(int)finding.Severity]++;
                stalls += finding.Finds == FindingKind.Stall ? 1 : 0;
            }
        }
    }

    /// <summary>Adds what was counted in the next stretch.</summary>
    internal void Add(BatchCounts next)
    {
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] += next.findings[i];
        }

        stalls += next.stalls;
        Districts += next.Districts;
        Faults += next.Faults;
        Blanks += next.Blanks;
        BytesRead += next.BytesRead;
        BytesWritten += next.BytesWritten;
        NextLine = next.NextLine;
    }

    internal BatchProgress ToProgress() => new(NextLine, BytesRead, BytesWritten, Districts, Faults);

    internal BatchSummary ToSummary() => new()
    {
        Districts = Districts,
        Faults = Faults,
        Blanks = Blanks,
        Findings = [.. findings],
        Stalls = stalls,
        BytesRead = BytesRead,
        BytesWritten = BytesWritten,
        NextLine = NextLine,
    };
}
