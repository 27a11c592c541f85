using System.Globalization;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>Runs <c>Specs/cells-*.spec</c>: each line is a fact of the district above it and the value it has.</summary>
public sealed class CellSpecTests
{
    public static TheoryData<string, string, string, string> Lines()
    {
        var lines = new TheoryData<string, string, string, string>();
        foreach (var spec in SpecFile.Read("cells-*.spec"))
        {
            foreach (var line in spec.Expected)
            {
                var (cell, value) = Split(line);
                lines.Add(spec.Title, cell, value, spec.District);
            }
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Cell_OfADistrict_HasTheValueOfTheSpec(string title, string cell, string expected, string yaml)
    {
        var district = SpecFile.Bind(yaml);
        var (key, subject) = Asked(cell, district);

        var value = CellReader.Read(key, district, subject);

        Text(key.Type, value, district.AsOf).Should().Be(expected, "{0}: {1}", title, cell);
    }

    [Fact]
    public void Spec_OfEveryFacet_HasLines()
    {
        var asked = SpecFile.Read("cells-*.spec").SelectMany(spec => spec.Expected).Select(line => CellKeys.Parse(Split(line).Cell.Split(": ")[^1])).ToList();

        asked.Select(key => key.Facet).Distinct().Should().BeEquivalentTo(Enum.GetValues<FactFacet>());
        asked.Select(key => key.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<FactSubjectKind>());
        asked.Should().HaveCountGreaterThan(150);
    }

    internal static (FactKey Key, SubjectFacts Subject) Asked(string cell, BoundDistrict district)
    {
        var parts = cell.Split(": ");
        return parts.Length == 1
            ? (CellKeys.Parse(cell), district.District)
            : (CellKeys.Parse(parts[1], FactScope.School), district.Schools.Single(school => school.School == parts[0]));
    }

    internal static (string Cell, string Value) Split(string line)
    {
        var parts = line.Split(" => ", 2, StringSplitOptions.TrimEntries);
        parts.Should().HaveCount(2, line);
        return (parts[0], parts[1]);
    }

    private static string Text(FactType type, CellValue value, int asOf)
    {
        if (type.IsDate)
        {
            return type.Kind == FactTypeKind.Deadline ? Deadline(value) : Date(value.Day, asOf);
        }

        value.Day.Should().Be(default(DayInterval));
        return value.IsKnown ? FactText.Format(type, value.Value) : "unknown";
    }

    private static string Date(DayInterval day, int asOf)
    {
        if (!day.IsKnown)
        {
            return day == DayInterval.Unknown(asOf) ? "unknown" : $"unknown {Span(day, asOf)}";
        }

        return day == DayInterval.Never(asOf) ? "never" : day == DayInterval.Undated(asOf) ? "undated" : Span(day, asOf);
    }

    private static string Deadline(CellValue value) =>
        value.Day == DayInterval.UnknownDeadline && !value.IsKnown ? "unknown" : value.Day == DayInterval.NoDeadline ? "never" : Span(value.Day, int.MaxValue - 1);

    private static string Span(DayInterval day, int asOf) =>
        day.IsExact ? Day(day.First, asOf) : $"{(day.First == DayInterval.Earliest ? "" : Day(day.First, asOf))}..{Day(day.Last, asOf)}";

    private static string Day(int day, int asOf) =>
        day > asOf ? "never" : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
