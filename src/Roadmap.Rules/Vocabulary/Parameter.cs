using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>A named number, word, date or duration that conditions use as <c>$name</c>.</summary>
public sealed class Parameter
{
    /// <summary>The name, without the dollar sign.</summary>
    public required string Name { get; init; }

    /// <summary>The type.</summary>
    public required FactType Type { get; init; }

    /// <summary>The value in units of the type (millionths, word index); 0 for dates and durations.</summary>
    public long Value { get; init; }

    /// <summary>The value of a duration parameter.</summary>
    public CalendarDuration? Duration { get; init; }

    /// <summary>The value of a date parameter.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The value as the author wrote it, for messages: <c>80%</c>, <c>6 months</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What it means.</summary>
    public string? Means { get; init; }

    /// <summary>True when the number is ours and not a source's.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The sources.</summary>
    public ImmutableArray<Citation> Cites { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
