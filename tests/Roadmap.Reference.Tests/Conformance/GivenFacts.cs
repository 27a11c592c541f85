using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Conformance;

/// <summary>The facts that a case gives, by the text of the cell; what is not given is not known.</summary>
internal sealed class GivenFacts
{
    private readonly Dictionary<(string School, string Cell), string> facts = [];
    private readonly List<string> schools = [];
    private readonly int? schoolNumber;
    private readonly When asOf = new("2026-09-01");

    internal GivenFacts(string text)
    {
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(": ", StringComparison.Ordinal);
            var school = colon < 0 ? "own" : part[..colon];
            schools.AddRange(colon < 0 || schools.Contains(school) ? [] : [school]);
            var sides = part[(colon < 0 ? 0 : colon + 2)..].Split(" = ", 2);
            switch (sides)
            {
                case ["-"]:
                    break;
                case ["as-of", var day]:
                    asOf = new When(day);
                    break;
                case ["schools", var number]:
                    schoolNumber = int.Parse(number, CultureInfo.InvariantCulture);
                    break;
                default:
                    facts.Add((school, sides[0]), sides[1]);
                    break;
            }
        }
    }

    /// <summary>A district of which nothing is told but its day and its schools.</summary>
    internal ModelDistrict District => new()
    {
        AsOf = asOf,
        SchoolNumber = schoolNumber,
        Profile = [],
        Targets = [],
        Tensions = [],
        Own = new ModelDistrict.Unit("own", [], [], []),
        Schools = [.. schools.Select(id => new ModelDistrict.Unit(id, [], [], []))],
    };

    internal bool? State(string school, Subject subject, string state) => Find(school, $"{subject.Text}.{state}") is { } told ? told == "yes" : null;

    internal Datum? Value(string school, Subject subject, Kind kind) => Find(school, subject.Text) is not { } told ? null : kind.Name switch
    {
        "percent" or "count" or "score" => new Datum.Number(decimal.Parse(told.TrimEnd('%'), CultureInfo.InvariantCulture)),
        "set" => new Datum.Members(told == "none" ? "" : told),
        _ => kind.Word(told),
    };

    internal Days? Days(string school, Subject subject, bool isDeadline, World world) => Find(school, subject.Text) switch
    {
        null => null,
        "never" => Reference.Days.Of(isDeadline ? Reference.Days.NoDeadline : world.Never),
        "undated" => world.Happened(),
        ['b', 'y', ' ', .. var day] => new Days(Reference.Days.Earliest, new When(day).Days.Last),
        var day when isDeadline => new When(day).Days,
        var day => world.Past(new When(day)),
    };

    private string? Find(string school, string cell) => facts.GetValueOrDefault((school, cell));
}
