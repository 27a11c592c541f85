namespace Roadmap.Engine.Sequencing.Bounds;

/// <summary>A value below which no schedule goes, and why.</summary>
internal readonly record struct LevelBound(long Value, BoundSource Source);
