using System.Globalization;
using System.Text.RegularExpressions;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>
/// The law that makes unknown trustworthy, for the days of facts: whichever day inside its months and years a date turns out to be, a value that was known
/// stays what it was, and a date stays inside its interval.
/// </summary>
public sealed partial class RefinementLawTests
{
    private const int Completions = 25;

    public static TheoryData<string, string> Districts()
    {
        var districts = new TheoryData<string, string>();
        foreach (var spec in SpecFile.Read("cells-*.spec").Where(spec => StatedDate().IsMatch(spec.District) && IsClear(spec.District)))
        {
            districts.Add(spec.Title, spec.District);
        }

        return districts;
    }

    [Theory]
    [MemberData(nameof(Districts))]
    public void Cell_WhenEveryDateBecomesADay_StaysWhatItWas(string title, string yaml)
    {
        var vague = SpecFile.Bind(yaml);
        var cells = SpecFile.Read("cells-*.spec").Single(spec => spec.Title == title).Expected.Select(line => CellSpecTests.Split(line).Cell).ToList();
        var tried = 0;
        for (var seed = 0; seed < Completions; seed++)
        {
            if (Complete(yaml, vague.AsOf, new Random(seed)) is { } exact)
            {
                tried++;
                cells.ForEach(cell => StaysWhatItWas(cell, vague, exact, title));
            }
        }

        tried.Should().BeGreaterThan(0, title);
    }

    /// <summary>Where the file leaves open which reading is the newest, a convention decides and a warning says so: there another day may decide otherwise.</summary>
    private static bool IsClear(string yaml) =>
        DistrictBinder.Bind(SpecFile.State(SpecFile.Header + yaml), FactsPack.Index).Problems.All(problem => problem.Id is not ("RP5531" or "RP5532"));

    private static void StaysWhatItWas(string cell, BoundDistrict vague, BoundDistrict exact, string title)
    {
        var (key, subject) = CellSpecTests.Asked(cell, vague);
        var before = CellReader.Read(key, vague, subject);
        var after = CellReader.Read(key, exact, CellSpecTests.Asked(cell, exact).Subject);
        if (key.Type.IsDate)
        {
            after.Day.First.Should().BeGreaterThanOrEqualTo(before.Day.First, "{0}: {1}", title, cell);
            after.Day.Last.Should().BeLessThanOrEqualTo(before.Day.Last, "{0}: {1}", title, cell);
        }
        else if (before.IsKnown && key.Facet != FactFacet.Stale)
        {
            after.Should().Be(before, "{0}: {1}", title, cell);
        }
    }

    /// <summary>The district with a day for every date; null when those days contradict one another, as days of the same two months can.</summary>
    private static BoundDistrict? Complete(string yaml, int asOf, Random random)
    {
        var exact = StatedDate().Replace(yaml, match => match.Groups[1].Value + DayOf(match.Groups[2].Value, asOf, random));
        var state = DistrictState.TryRead(new PackFile("district.yaml", SpecFile.Header + exact));
        return state.Value is null ? null : DistrictBinder.Bind(state.Value, FactsPack.Index).Value;
    }

    private static string DayOf(string text, int asOf, Random random)
    {
        PartialDate.TryParse(text, out var date).Should().BeTrue(text);
        var first = date.First.DayNumber;
        var last = Math.Max(first, Math.Min(date.Last.DayNumber, asOf));
        var day = random.Next(4) switch
        {
            0 => first,
            1 => last,
            _ => random.Next(first, last + 1),
        };
        return DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"((?:date|started|in-place-since|stopped-on|planned-start|founded|contract-end):\s|of: (?:last-survey|grant-end), value: )(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d-])")]
    private static partial Regex StatedDate();
}
