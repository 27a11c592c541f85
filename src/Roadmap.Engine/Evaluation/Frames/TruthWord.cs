namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>What one node comes to in 64 lanes: a bit for true, a bit for false; unknown is neither. No lane has both.</summary>
/// <param name="True">The lanes in which it is true.</param>
/// <param name="False">The lanes in which it is false.</param>
internal readonly record struct TruthWord(ulong True, ulong False)
{
    internal static TruthWord Of(ulong bits, ulong known) => new(bits & known, ~bits & known);

    internal TruthWord Not() => new(False, True);

    internal Verdict At(int bit) =>
        ((True >> bit) & 1) != 0 ? Verdict.True : ((False >> bit) & 1) != 0 ? Verdict.False : Verdict.Unknown;
}
