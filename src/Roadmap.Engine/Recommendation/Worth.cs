namespace Roadmap.Engine.Recommendation;

/// <summary>What a practice is worth by itself, in parts.</summary>
internal sealed record Worth(ScorePart Relief, ScorePart Outcomes, ScorePart Evidence, ScorePart Repair, IReadOnlyList<string> Assumed)
{
    internal long Total => Relief.Value + Outcomes.Value + Evidence.Value + Repair.Value;
}
