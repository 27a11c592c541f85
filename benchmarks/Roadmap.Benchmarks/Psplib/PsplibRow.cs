using Roadmap.Engine.Sequencing;

namespace Roadmap.Benchmarks.Psplib;

/// <summary>How one instance came out.</summary>
internal sealed record PsplibRow(string Instance, SolveResult Result, PsplibBounds? Known, TimeSpan Took)
{
    internal long Makespan => Result.Levels[0].Value!.Value;

    internal bool IsProved => Result.Stop == StopReason.Proved;

    /// <summary>A proof is wrong when a shorter schedule is known, or when it goes below what is known to be impossible.</summary>
    internal bool IsWrong => Known is { } known
        && (Makespan < known.Lower || Result.Levels[0].LowerBound > known.Upper || (IsProved && Makespan > known.Upper));
}
