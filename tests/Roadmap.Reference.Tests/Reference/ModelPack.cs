namespace Roadmap.Reference.Tests.Reference;

/// <summary>A pack.</summary>
internal sealed record ModelPack
{
    internal required IReadOnlyList<string> Levels { get; init; }

    internal required Span Plateau { get; init; }

    internal required IReadOnlyList<string> Roles { get; init; }

    internal required IReadOnlyList<string> Methods { get; init; }

    internal required IReadOnlyList<(string Name, Span Since)> Stages { get; init; }

    internal required IReadOnlyList<(string Name, string Type, string Value)> Parameters { get; init; }

    internal required IReadOnlyList<Area> Areas { get; init; }

    internal required IReadOnlyList<Indicator> Indicators { get; init; }

    internal required IReadOnlyList<Tension> Tensions { get; init; }

    internal required IReadOnlyList<Practice> Practices { get; init; }

    internal required IReadOnlyList<Order> Orders { get; init; }

    internal required IReadOnlyList<(string Id, Kind Kind)> Profile { get; init; }

    internal required IReadOnlyList<Rule> Rules { get; init; }

    internal Kind LevelKind => new("level", Levels);

    /// <summary>The order documents and the needs of every practice, as one list.</summary>
    internal IEnumerable<Order> Constraints => Orders.Concat(Practices.SelectMany(practice => practice.Needs));

    /// <summary>Gates are pairs of a level's index and its conditions, ascending.</summary>
    internal sealed record Area(string Id, string? Target, Span? Plateau, IReadOnlyList<(int Level, IReadOnlyList<Node> When)> Gates);

    internal sealed record Indicator(string Id, string? Area, Kind Kind, IReadOnlyList<string> From, Span? FreshFor, decimal? MovesBy, bool IsKey);

    internal sealed record Tension(string Id, string First, string Second);

    internal sealed record Practice(string Id, string Area, string Actor, Span? Duration, IReadOnlyList<Order> Needs, IReadOnlyList<Node> InPlaceWhen);

    internal sealed record Order(string Id, Node First, Node Then, bool IsNeed, bool IsRequired, Span? Tandem);

    internal sealed record Rule(string Id, string Severity, IReadOnlyList<(string Severity, IReadOnlyList<Node> When)> Cases, IReadOnlyList<Node> AppliesWhen, IReadOnlyList<Node> FiresWhen);
}
