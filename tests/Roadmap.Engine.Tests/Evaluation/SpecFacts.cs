using System.Globalization;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation;

/// <summary>The facts of one spec line, put straight into a frame's cells: a spec says what evaluation does with cells, not how a district file is read.</summary>
internal sealed class SpecFacts
{
    private readonly List<(string School, string Cell, string Value)> facts = [];
    private readonly List<string> schools = [];
    private int? profileSchools;
    private int asOf = new DateOnly(2026, 9, 1).DayNumber;

    internal SpecFacts(string text)
    {
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Read(part);
        }
    }

    /// <summary>Fills a lane and the lanes of its schools.</summary>
    internal void Fill(FactFrame frame, int lane)
    {
        frame.Open(lane, asOf);
        Fill(frame, lane, "");
        if (frame.Schools is { } lanes)
        {
            var first = lanes.Open(lane, schools.Count, profileSchools);
            for (var i = 0; i < schools.Count; i++)
            {
                lanes.Facts.Open(first + i, asOf);
                Fill(lanes.Facts, first + i, schools[i]);
            }
        }

        var known = frame.Columns.All.Concat(frame.Schools?.Facts.Columns.All ?? []).Select(column => column.Key.Text).ToHashSet(StringComparer.Ordinal);
        var strays = facts.Where(fact => !known.Contains(fact.Cell)).Select(fact => fact.Cell).ToList();
        strays.Should().BeEmpty("a fact that the condition does not read says nothing");
    }

    private static CellValue Parse(FactType type, string text, int asOf) => type.Kind switch
    {
        FactTypeKind.Percent => CellValue.Of(Number(text.TrimEnd('%'))),
        FactTypeKind.Count or FactTypeKind.Score => CellValue.Of(Number(text)),
        FactTypeKind.Set => CellValue.Of(text == "none" ? 0L : text.Split(' ').Sum(word => 1L << Word(type, word))),
        FactTypeKind.Date => CellValue.Of(Day(text, asOf)),
        FactTypeKind.Deadline => CellValue.Of(text == "never" ? DayInterval.NoDeadline : DayInterval.Of(Date(text))),
        _ => CellValue.Of(Word(type, text)),
    };

    private static DayInterval Day(string text, int asOf) => text switch
    {
        "never" => DayInterval.Never(asOf),
        "undated" => DayInterval.Undated(asOf),
        _ when text.StartsWith("by ", StringComparison.Ordinal) => new DayInterval(DayInterval.Earliest, Date(text[3..]).Last.DayNumber, true),
        _ => DayInterval.Past(Date(text), asOf),
    };

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"\"{text}\" is no date.");

    private static long Number(string text) => (long)(decimal.Parse(text, CultureInfo.InvariantCulture) * FactType.NumberScale);

    private static int Word(FactType type, string text) =>
        type.IndexOf(text) is >= 0 and var index ? index : throw new FormatException($"\"{text}\" is no word of {type}.");

    private void Read(string part)
    {
        var colon = part.IndexOf(": ", StringComparison.Ordinal);
        var school = colon < 0 ? "" : part[..colon];
        if (school.Length > 0 && !schools.Contains(school))
        {
            schools.Add(school);
        }

        var sides = part[(colon < 0 ? 0 : colon + 2)..].Split(" = ", 2);
        switch (sides)
        {
            case ["-"]:
                break;
            case ["as-of", var day]:
                asOf = Date(day).First.DayNumber;
                break;
            case ["schools", var count]:
                profileSchools = int.Parse(count, CultureInfo.InvariantCulture);
                break;
            case [var cell, var value]:
                facts.Add((school, cell, value));
                break;
            default:
                throw new FormatException($"\"{part}\" is no fact.");
        }
    }

    private void Fill(FactFrame frame, int lane, string school)
    {
        foreach (var column in frame.Columns.All)
        {
            var owner = column.IsOfLane ? school : "";
            var fact = facts.Find(fact => fact.School == owner && fact.Cell == column.Key.Text);
            frame.Set(column, lane, fact.Value is null ? column.Address.Unknown(asOf) : Parse(column.Key.Type, fact.Value, asOf));
        }
    }
}
