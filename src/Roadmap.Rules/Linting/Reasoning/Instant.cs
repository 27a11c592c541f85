using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>A point on the line of days or of numbers: a fact, the as-of date, or, with neither, the line's zero.</summary>
internal readonly record struct Instant(FactKey? Key, bool IsAsOf)
{
    internal static Instant Zero { get; } = new(null, IsAsOf: false);

    internal static Instant AsOf { get; } = new(null, IsAsOf: true);

    internal static Instant Of(FactKey key) => new(key, IsAsOf: false);
}
