using System.Collections.Frozen;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>One meeting of a district state with a pack: looks ids up, puts types on texts, gathers what is wrong.</summary>
internal sealed class BindingRun(PackIndex index, DistrictState state)
{
    private readonly List<Problem> problems = [];

    internal PackIndex Index => index;

    internal DistrictState State => state;

    internal int AsOf { get; } = state.AsOf.DayNumber;

    internal PracticeFacts NoPractice { get; } = PracticeFacts.Nothing(state.AsOf.DayNumber);

    internal IReadOnlyList<Problem> Problems => problems;

    internal bool HasErrors => problems.Count > 0 && problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    internal void Add(Problem problem) => problems.Add(problem);

    internal int Area(string id, SourcePlace place) => Find(index.Areas, id, place, DistrictBindingProblems.UnknownArea);

    internal int Practice(string id, SourcePlace place) => Find(index.Practices, id, place, DistrictBindingProblems.UnknownPractice);

    internal int Indicator(StatedText id) => Find(index.Indicators, id.Text, id.Place, DistrictBindingProblems.UnknownIndicator);

    internal int Tension(string id, SourcePlace place) => Find(index.Tensions, id, place, DistrictBindingProblems.UnknownTension);

    internal int Attribute(string id, SourcePlace place) => Find(index.Profile, id, place, DistrictBindingProblems.UnknownAttribute);

    internal int Resource(string id, SourcePlace place) => Find(index.Resources, id, place, DistrictBindingProblems.UnknownResource);

    internal int Role(StatedText id) => Find(index.Roles, id.Text, id.Place, DistrictBindingProblems.UnknownRole);

    internal int Method(StatedText id) => Find(index.Methods, id.Text, id.Place, DistrictBindingProblems.UnknownMethod);

    /// <summary>The value, or null when there is none or it is not one of the type.</summary>
    internal CellValue? Value(FactType type, StatedText? stated, ValueName what)
    {
        if (stated is null || string.IsNullOrWhiteSpace(stated.Text))
        {
            return null;
        }

        if (type.IsDate)
        {
            return Date(type, stated, what);
        }

        if (FactText.TryParse(type, stated.Text, out var value))
        {
            return CellValue.Of(value);
        }

        Add(ValueFaults.Of(type, stated, what.ToString()));
        return null;
    }

    internal int Level(StatedText stated, ValueName what) => Value(index.LevelType, stated, what) is { } level ? (int)level.Value : -1;

    private CellValue? Date(FactType type, StatedText stated, ValueName what)
    {
        var isDeadline = type.Kind == FactTypeKind.Deadline;
        if (string.Equals(stated.Text, "never", StringComparison.Ordinal))
        {
            return CellValue.Of(isDeadline ? DayInterval.NoDeadline : DayInterval.Never(AsOf));
        }

        if (!PartialDate.TryParse(stated.Text, out var date))
        {
            Add(DistrictBindingProblems.WrongValue(stated.Place, what.ToString(), stated.Text, type, null));
            return null;
        }

        if (!isDeadline && date.First > state.AsOf)
        {
            Add(DistrictBindingProblems.AfterAsOf(stated.Place, what.ToString(), date, state.AsOf));
            return null;
        }

        return CellValue.Of(isDeadline ? DayInterval.Of(date) : DayInterval.Past(date, AsOf));
    }

    private int Find(FrozenDictionary<string, int> ids, string id, SourcePlace place, Func<SourcePlace, string, string?, IEnumerable<string>, Problem> unknown)
    {
        if (ids.TryGetValue(id, out var ordinal))
        {
            return ordinal;
        }

        Add(unknown(place, id, KindOf(id), ids.Keys));
        return -1;
    }

    private string? KindOf(string id) =>
        index.Areas.ContainsKey(id) ? "an area"
        : index.Practices.ContainsKey(id) ? "a practice"
        : index.Indicators.ContainsKey(id) ? "an indicator"
        : index.Tensions.ContainsKey(id) ? "a tension"
        : index.Rules.ContainsKey(id) ? "a rule"
        : null;
}
