namespace Roadmap.Engine.Evaluation.Facts.Evidence;

/// <summary>Where the facts of a tension come from: somebody placed it.</summary>
internal static class TensionSource
{
    internal static CellSource Of(TensionFacts tension) => new() { Place = tension.Place, Confidence = Confidence.Asserted };
}
