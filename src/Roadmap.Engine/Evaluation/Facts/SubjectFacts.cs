namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What is known of a district's or one school's areas, practices and indicators, each array in the order of the pack.</summary>
internal sealed class SubjectFacts
{
    internal required AreaFacts[] Areas { get; init; }

    internal required PracticeFacts[] Practices { get; init; }

    internal required IndicatorFacts[] Indicators { get; init; }

    /// <summary>The school's id, or null for the district itself.</summary>
    internal string? School { get; init; }
}
