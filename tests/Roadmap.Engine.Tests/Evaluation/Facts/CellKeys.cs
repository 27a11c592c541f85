using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>Reads the name of a fact of <see cref="FactsPack"/> as a spec writes it; <c>school:</c> before it asks for a school's own.</summary>
internal static class CellKeys
{
    internal static FactKey Parse(string text, FactScope scope = FactScope.District)
    {
        var at = text.Split(" at ", 2);
        var segments = at[0].Split('.');
        var index = FactsPack.Index;
        var role = segments.Skip(1).FirstOrDefault(index.Roles.ContainsKey);
        var last = segments.Length > 1 && segments[^1] != role ? segments[^1] : "";
        var (kind, subject, type) = Subject(segments, index);
        var facet = FacetOf(kind, last.Split('(')[0]);
        return new FactKey(kind, subject, facet, TypeOf(facet, type), text)
        {
            Role = role,
            Level = facet == FactFacet.Reached ? index.LevelType.IndexOf(last[8..^1]) : null,
            At = at.Length == 1 ? null : Day(at[1]),
            Scope = scope,
        };
    }

    private static DateOperand Day(string text) => text switch
    {
        "as-of" => DateOperand.AsOf,
        _ when PartialDate.TryParse(text, out var date) => DateOperand.Of(date),
        _ => DateOperand.Of(Parse(text)),
    };

    private static (FactSubjectKind Kind, string Subject, FactType Type) Subject(string[] segments, PackIndex index)
    {
        var pack = index.Pack;
        return segments[0] switch
        {
            "program" => (FactSubjectKind.Program, "program", FactType.Scale([.. pack.Stages.Select(stage => stage.Id)])),
            "district" => (FactSubjectKind.District, segments[1], pack.Profile[index.Profile[segments[1]]].Type),
            var id when index.Areas.ContainsKey(id) => (FactSubjectKind.Area, id, index.LevelType),
            var id when index.Practices.ContainsKey(id) => (FactSubjectKind.Practice, id, FactType.Status),
            var id when index.Tensions.TryGetValue(id, out var tension) => (FactSubjectKind.Tension, id, pack.Tensions[tension].PoleType),
            var id when index.Orders.ContainsKey(id) => (FactSubjectKind.Order, id, FactType.Order),
            var id => (FactSubjectKind.Indicator, id, pack.Indicators[index.Indicators[id]].Type),
        };
    }

    private static FactFacet FacetOf(FactSubjectKind kind, string word) => word switch
    {
        _ when kind == FactSubjectKind.District => FactFacet.Value,
        "" or "stage" => FactFacet.Value,
        "started" => FactFacet.Started,
        "reached" => FactFacet.Reached,
        "last-rise" => FactFacet.LastRise,
        "trend" => FactFacet.Trend,
        "school-spread" => FactFacet.SchoolSpread,
        "in-place-since" => FactFacet.InPlaceSince,
        "planned-start" => FactFacet.PlannedStart,
        "stopped-on" => FactFacet.StoppedOn,
        "coverage" => FactFacet.Coverage,
        "actor" => FactFacet.Actor,
        "led-by" => FactFacet.LedBy,
        "spread" => FactFacet.Spread,
        "observed" => FactFacet.Observed,
        "methods" => FactFacet.Methods,
        "roles" => FactFacet.Roles,
        "response-rate" => FactFacet.ResponseRate,
        "lean" => FactFacet.Lean,
        "named" => FactFacet.Named,
        "binding" => FactFacet.Binding,
        "arrested" => FactFacet.Arrested,
        "charted" => FactFacet.Charted,
        "stale" => FactFacet.Stale,
        _ => throw new ArgumentException($"No facet is called {word}.", nameof(word)),
    };

    private static FactType TypeOf(FactFacet facet, FactType subject) => facet switch
    {
        FactFacet.Value => subject,
        FactFacet.PlannedStart => FactType.Deadline,
        FactFacet.Started or FactFacet.Reached or FactFacet.LastRise or FactFacet.InPlaceSince or FactFacet.StoppedOn or FactFacet.Observed => FactType.Date,
        FactFacet.Trend => FactType.Trend,
        FactFacet.Spread or FactFacet.SchoolSpread => subject.IsNumber ? subject : FactType.Count,
        FactFacet.Coverage or FactFacet.ResponseRate => FactType.Percent,
        FactFacet.Actor or FactFacet.LedBy => FactType.Actor,
        FactFacet.Methods or FactFacet.Roles => FactType.Count,
        FactFacet.Lean => FactType.Score,
        FactFacet.Binding => FactType.Binding,
        _ => FactType.YesNo,
    };
}
