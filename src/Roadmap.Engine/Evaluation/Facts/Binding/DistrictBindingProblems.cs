using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>The wording of every problem of a district file that needs a pack to be seen.</summary>
internal static class DistrictBindingProblems
{
    /// <summary>A longer list hides what is looked for.</summary>
    private const int MostListed = 12;

    private static readonly ProblemDescriptor Area = new("RP5501", "unknown area", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Practice = new("RP5502", "unknown practice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Indicator = new("RP5503", "unknown indicator", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Tension = new("RP5504", "unknown tension", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Attribute = new("RP5505", "unknown attribute", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Resource = new("RP5506", "unknown resource", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Role = new("RP5507", "unknown role", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Method = new("RP5508", "unknown method", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Value = new("RP5520", "value of another type", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Bounds = new("RP5521", "number out of range", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Future = new("RP5522", "date after as-of", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Asked = new("RP5530", "role cannot tell", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Repeated = new("RP5531", "told twice", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Overlapping = new("RP5532", "newest reading unclear", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Dateless = new("RP5533", "reading without date", ProblemSeverity.Information);
    private static readonly ProblemDescriptor Waiver = new("RP5540", "waiver of nothing", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Schools = new("RP5550", "more schools than stated", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Carried = new("RP5551", "practice of the district", ProblemSeverity.Warning);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        Area, Practice, Indicator, Tension, Attribute, Resource, Role, Method, Value, Bounds, Future, Asked, Repeated, Overlapping, Dateless, Waiver,
        Schools, Carried,
    ];

    internal static Problem UnknownArea(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Area, "area", place, id, otherwise, ids);

    internal static Problem UnknownPractice(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Practice, "practice", place, id, otherwise, ids);

    internal static Problem UnknownIndicator(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Indicator, "indicator", place, id, otherwise, ids);

    internal static Problem UnknownTension(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Tension, "tension", place, id, otherwise, ids);

    internal static Problem UnknownAttribute(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Attribute, "attribute of a profile", place, id, otherwise, ids);

    internal static Problem UnknownResource(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Resource, "resource", place, id, otherwise, ids);

    internal static Problem UnknownRole(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Role, "role", place, id, otherwise, ids);

    internal static Problem UnknownMethod(SourcePlace place, string id, string? otherwise, IEnumerable<string> ids) => Unknown(Method, "method", place, id, otherwise, ids);

    internal static Problem WrongValue(SourcePlace place, string what, string text, FactType type, string? suggestion) =>
        new(Value, place, $"{what} is \"{text}\", and must be {FactText.Expected(type)}.", suggestion);

    internal static Problem NeverIsNoValue(SourcePlace place, string what, FactType type) =>
        new(Value, place, $"{what} is \"never\", and must be {FactText.Expected(type)}.", "Only dates can be never; leave the reading out when nobody told.");

    internal static Problem NotWhole(SourcePlace place, string what, string text) =>
        new(Value, place, $"{what} is \"{text}\", and must be a whole number.");

    internal static Problem OutOfRange(SourcePlace place, string what, string text, string range) =>
        new(Bounds, place, $"{what} is {text}, and must lie between {range}.");

    internal static Problem AfterAsOf(SourcePlace place, string what, PartialDate date, DateOnly asOf) =>
        new(Future, place, $"{what} is {date}, after the as-of date {PartialDate.Of(asOf)}.", "Mend one of the two dates.");

    internal static Problem RoleCannotTell(SourcePlace place, string indicator, string role, IEnumerable<string> from) =>
        new(Asked, place, $"{role} cannot tell \"{indicator}\".", $"It is told by {string.Join(", ", from)}.");

    internal static Problem ToldTwice(SourcePlace place, string indicator, string role, string date, string counts, SourcePlace other) =>
        new(Repeated, place, $"{role} told {indicator} twice by one method for {date}; the lower value, {counts}, counts.", "Keep one of the two readings.", other);

    internal static Problem NewestUnclear(SourcePlace place, string indicator, string role, string date, string counts, SourcePlace other) =>
        new(Overlapping, place, $"It is unclear whether this reading of {indicator} by {role} ({date}) is older or newer than the one of {counts}, which counts.", "Write the day of both readings.", other);

    internal static Problem NoDate(SourcePlace place, string indicator) =>
        new(Dateless, place, $"This reading of {indicator} has no date, so it yields to any dated one and cannot show what was so on a day.", "Write when it was told, if only the year.");

    internal static Problem WaivesNothing(SourcePlace place, string id, string? suggestion) =>
        new(Waiver, place, $"No rule and no order is called \"{id}\", so this waiver does nothing.", suggestion);

    internal static Problem MoreSchools(SourcePlace place, int listed, string stated) =>
        new(Schools, place, $"The profile says \"schools: {stated}\", but {listed} are listed.", "Mend the number or the list.");

    internal static Problem DistrictPractice(SourcePlace place, string practice) =>
        new(Carried, place, $"\"{practice}\" is carried by the district, so what a school says of it is not read.", "State it under the district's own practices.");

    private static string? ListOf(IEnumerable<string> ids)
    {
        string[] sorted = [.. ids.Order(StringComparer.Ordinal)];
        return sorted.Length is 0 or > MostListed ? null : $"Choose one of {string.Join(", ", sorted)}.";
    }

    private static Problem Unknown(ProblemDescriptor descriptor, string kind, SourcePlace place, string id, string? otherwise, IEnumerable<string> ids)
    {
        return otherwise is null
            ? new Problem(descriptor, place, $"No {kind} is called \"{id}\".", Spelling.DidYouMean(id, ids) ?? ListOf(ids))
            : new Problem(descriptor, place, $"No {kind} is called \"{id}\"; it is {otherwise}.");
    }
}
