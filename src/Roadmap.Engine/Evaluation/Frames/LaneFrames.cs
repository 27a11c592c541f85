namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>The facts and the truth of one block of lanes.</summary>
internal sealed record LaneFrames(FactFrame Facts, TruthFrame Truth);
