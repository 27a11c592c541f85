using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>An area as it stands once a practice has raised it.</summary>
internal readonly record struct CureRaise(int Area, int Level, AreaFacts Facts);
