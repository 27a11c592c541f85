using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests;

/// <summary>What the random cases were made of.</summary>
internal sealed class Coverage
{
    private readonly SortedDictionary<string, int> verdicts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> features = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> orders = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> outcomes = new(StringComparer.Ordinal);

    /// <summary>Conditions, and parts of conditions, looked at in both.</summary>
    internal int Conditions { get; private set; }

    private static readonly string[] Expected =
    [
        "all", "any", "none", "tally", "over areas", "over practices", "over indicators", "over tensions", "over orders", "schools", "share",
        "number", "order of words", "right subject", "offset", "between", "is word", "is subject", "includes", "lacks", "is only", "known", "never", "firing",
        "stale", "arrested", "charted", "lowest", "highest", "spread", "parameter", "at",
        "before", "after", "at least before", "at least after", "less than before", "less than after", "within", "older", "newer", "as-of", "literal date", "right date subject",
        "area", "area.started", "area.reached", "area.last-rise", "area.trend", "area.school-spread",
        "practice", "practice.started", "practice.in-place-since", "practice.planned-start", "practice.stopped-on", "practice.coverage", "practice.actor", "practice.led-by",
        "indicator", "indicator role", "indicator.observed", "indicator.reached", "indicator.trend", "indicator.methods", "indicator.roles", "indicator.response-rate", "indicator.school-spread",
        "tension", "tension.lean", "tension.named", "order", "order.binding", "district", "program.started", "program.stage",
    ];

    /// <summary>Takes up what another counted.</summary>
    internal Coverage With(Coverage other)
    {
        Conditions += other.Conditions;
        foreach (var (own, others) in new[] { (verdicts, other.verdicts), (features, other.features), (orders, other.orders), (outcomes, other.outcomes) })
        {
            foreach (var (name, count) in others)
            {
                own[name] = own.GetValueOrDefault(name) + count;
            }
        }

        return this;
    }

    internal void Order(string status) => Add(orders, status);

    internal void Outcome(string outcome) => Add(outcomes, outcome);

    internal void Verdict(Node node, bool? verdict)
    {
        Add(verdicts, verdict switch { true => "true", false => "false", _ => "unknown" });
        Conditions++;
        foreach (var feature in Features(node).Distinct())
        {
            Add(features, feature);
        }
    }

    /// <summary>Verdicts below 15 %, kinds of leaves and facts below 0.2 %, outcomes and statuses below 1 %.</summary>
    internal IEnumerable<string> Gaps() =>
        Low(verdicts, ["true", "false", "unknown"], 0.15)
            .Concat(Low(outcomes, ["fires", "quiet", "not-applicable", "undetermined"], 0.01))
            .Concat(Low(orders, ["kept", "inverted", "skipped", "healed", "at-risk", "ready", "waiting", "unknown"], 0.01))
            .Concat(Expected.Where(feature => features.GetValueOrDefault(feature) < 0.002 * Conditions).Select(feature => $"{feature}: {features.GetValueOrDefault(feature)} of {Conditions}"));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Conditions} conditions\n") + string.Join('\n', new[] { verdicts, outcomes, orders, features }.Select(Line));

    private static string Line(SortedDictionary<string, int> counts) => string.Join(", ", counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));

    private static IEnumerable<string> Low(SortedDictionary<string, int> counts, string[] expected, double least)
    {
        var all = counts.Values.Sum();
        return expected.Where(name => counts.GetValueOrDefault(name) < least * all).Select(name => $"{name}: {counts.GetValueOrDefault(name)} of {all}");
    }

    private static void Add(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static IEnumerable<string> Features(Node node) => node switch
    {
        Node.All or Node.Any or Node.None or Node.Tally => [node.GetType().Name.ToLowerInvariant()],
        Node.Over over => [$"over {over.Kind}", .. Share(over.Bound), .. over.Where.SelectMany(Deep)],
        Node.Schools schools => ["schools", .. Share(schools.Bound), .. schools.Where.SelectMany(Deep)],
        Node.Compare compare => [compare.End ?? "", compare.Right.Amount != 0 && compare.Right.Written.All(char.IsLetter) ? "order of words" : "number", .. Of(compare.Left), .. Right(compare.Right)],
        Node.Between between => ["between", .. Of(between.Left), .. Right(between.Low), .. Right(between.High)],
        Node.IsWord word => ["is word", .. Of(word.Left)],
        Node.IsSame same => ["is subject", .. Of(same.Left), .. Of(same.Right)],
        Node.OfSet set => [set.Test, .. Of(set.Left)],
        Node.Known known => ["known", .. Of(known.Left)],
        Node.Never never => ["never", .. Of(never.Left)],
        Node.State state => [state.Word, .. Of(state.Left)],
        Node.Firing => ["firing"],
        Node.Dates dates => [dates.Relation, dates.SpanText is null ? "" : "parameter", .. Of(dates.Left), .. Date(dates.Right)],
        _ => [],
    };

    /// <summary>The parts of a where have no verdict of their own in the trace; what they speak of still counts.</summary>
    private static IEnumerable<string> Deep(Node node) => Features(node).Concat(node is Node.Over or Node.Schools ? [] : node.Children.SelectMany(Deep));

    private static string[] Share(Bound bound) => bound.IsShare ? ["share"] : [];

    private static IEnumerable<string> Right(Operand operand) =>
    [
        operand.Subject is null ? "" : "right subject", operand.OffsetText.Length > 0 ? "offset" : "", operand.Written.StartsWith('$') ? "parameter" : "",
        .. operand.Subject is null ? [] : Of(operand.Subject),
    ];

    private static IEnumerable<string> Date(DateSide side) =>
        side.Subject is { } subject ? ["right date subject", .. Of(subject)] : [side.Literal is null ? "as-of" : side.Parameter is null ? "literal date" : "parameter"];

    private static IEnumerable<string> Of(Subject subject) =>
    [
        subject.Facet == "spread" ? "spread" : subject is { Kind: "indicator", Facet: "", Role: not null } ? "indicator role" : subject.Facet == "" ? subject.Kind : $"{subject.Kind}.{subject.Facet}",
        .. subject.At is { } at ? ["at", .. Date(at)] : Array.Empty<string>(),
    ];
}
