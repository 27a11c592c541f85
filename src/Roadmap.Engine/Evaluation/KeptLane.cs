using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Evaluation;

/// <summary>What every node came to in one lane, kept in two bits each after the frames of the run have gone back to their pool. Immutable.</summary>
internal sealed class KeptLane
{
    private readonly ulong[] words;
    private readonly int width;
    private readonly int schoolWidth;

    private KeptLane(int nodes, int schoolNodes, int schools)
    {
        width = LaneWords.Count(nodes);
        schoolWidth = LaneWords.Count(schoolNodes);
        words = new ulong[2 * (width + (schools * schoolWidth))];
    }

    /// <param name="run">A run whose frames are still there.</param>
    /// <param name="lane">The district.</param>
    /// <param name="schools">How many schools of it are listed.</param>
    internal static KeptLane Of(EvaluationRun run, int lane, int schools)
    {
        var program = run.Program;
        var asked = program.Schools is null ? 0 : schools;
        var kept = new KeptLane(program.Nodes.Length, program.Schools?.Nodes.Length ?? 0, asked);
        kept.Write(0, kept.width, run.Truth.Row(lane >> 6), lane & 63);
        for (var school = 0; school < asked; school++)
        {
            var other = run.Facts.Schools!.First(lane) + school;
            kept.Write(kept.Start(school), kept.schoolWidth, run.Truth.Schools.Row(other >> 6), other & 63);
        }

        return kept;
    }

    internal Verdict At(int node) => At(0, width, node);

    internal Verdict AtSchool(int node, int school) => At(Start(school), schoolWidth, node);

    private int Start(int school) => 2 * (width + (school * schoolWidth));

    private void Write(int start, int length, ReadOnlySpan<TruthWord> nodes, int bit)
    {
        for (var node = 0; node < nodes.Length; node++)
        {
            var place = start + (node >> 6);
            words[place] |= ((nodes[node].True >> bit) & 1) << (node & 63);
            words[place + length] |= ((nodes[node].False >> bit) & 1) << (node & 63);
        }
    }

    private Verdict At(int start, int length, int node)
    {
        var place = start + (node >> 6);
        return ((words[place] >> (node & 63)) & 1) != 0 ? Verdict.True
            : ((words[place + length] >> (node & 63)) & 1) != 0 ? Verdict.False
            : Verdict.Unknown;
    }
}
