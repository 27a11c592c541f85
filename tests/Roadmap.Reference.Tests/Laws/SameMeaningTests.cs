using System.Globalization;
using System.Text.RegularExpressions;
using Roadmap.Reference.Tests.Generation;
using Roadmap.Reference.Tests.Reference;
using Roadmap.Rules.Packs;
using Xunit.Abstractions;

namespace Roadmap.Reference.Tests.Laws;

/// <summary>Random packs and districts that are written another way, or moved in time, or given other names, and must be told the same.</summary>
public sealed partial class SameMeaningTests(ITestOutputHelper output)
{
    private const int Packs = 24;
    private const int DistrictsOfAPack = 4;

    /// <summary>After so many years the calendar is the same again, leap days and all.</summary>
    private const int YearsOfTheCalendar = 400;

    [Fact]
    public void M01_Renaming_ChangesNamesOnly() => ForEach((_, pack, district, _) =>
        Unnamed(Told.By(Renamed(pack), Renamed(district))).Should().Be(Told.By(pack, district)));

    [Fact]
    public void M02_DocumentsInAnyOrder_ChangeNothing() => ForEach((dice, pack, district, told) =>
    {
        var documents = Documents(pack);
        Told.By(string.Join("---\n", dice.Shuffled(documents.Skip(1)).Prepend(documents[0])), district).Should().Be(told);
    });

    [Fact]
    public void M02_ReadingsAndPracticesInAnyOrder_ChangeNothing() => ForEach((dice, pack, district, told) =>
        Told.By(pack, string.Join('\n', ShuffledItems(dice, district.Split('\n')))).Should().Be(told));

    [Fact]
    public void M04_TheSameDistrictTwice_IsToldTwice() => ForEach((_, pack, district, told) =>
        Told.Engine([new PackFile("pack.yaml", pack)]).DiagnoseAll([Told.State(district), Told.State(district)])
            .Select(one => Told.Of(one.Value!)).Should().Equal(told, told));

    [Fact]
    public void M05_AFileForEachDocument_ChangesNothing() => ForEach((_, pack, district, told) =>
        Told.By(Told.Engine(Documents(pack).Select((text, i) => new PackFile(i == 0 ? "pack.yaml" : $"d/{i.ToString(CultureInfo.InvariantCulture)}.yaml", text))), district).Should().Be(told));

    [Fact]
    public void M11_AgainAndBetweenAnotherPack_ChangesNothing()
    {
        var other = Told.Engine([new PackFile("pack.yaml", Print(new PackMaker(new Dice(Counts.Seed + 9_999)).Make(2)))]);
        ForEach((_, pack, district, told) =>
        {
            var engine = Told.Engine([new PackFile("pack.yaml", pack)]);
            var first = Told.By(engine, district);
            Told.By(other, "kind: district\nid: other\nas-of: 2026-09-01\n").Should().NotBeEmpty();
            Told.By(engine, district).Should().Be(first).And.Be(told);
        });
    }

    [Fact]
    public void M13_CommentsBlankLinesAndLineBreaks_ChangeNothing() => ForEach((_, pack, district, told) =>
        Told.By(Loosened(pack), Loosened(district)).Should().Be(told));

    [Fact]
    public void M14_ConditionsWrappedInAllAnyAndTwoNones_DecideTheSame() => ForEach((_, model, district) =>
    {
        var expected = Outcomes(model, district);
        Outcomes(Wrapped(model, node => new Node.All([node])), district).Should().Equal(expected);
        Outcomes(Wrapped(model, node => new Node.Any([node])), district).Should().Equal(expected);
        Outcomes(Wrapped(model, node => new Node.None([new Node.None([node])])), district).Should().Equal(expected);
    });

    [Fact]
    public void M15_EveryDateLaterByOneRoundOfTheCalendar_ShiftsDatesOnly() => ForEach((_, pack, district, told) =>
        Shifted(LaterYear(), Told.By(Shifted(Year(), pack, YearsOfTheCalendar), Shifted(Year(), district, YearsOfTheCalendar)), -YearsOfTheCalendar).Should().Be(told));

    private void ForEach(Action<Dice, string, string, string> law) => ForEach((dice, model, district) =>
    {
        var (pack, text) = (Print(model), DistrictPrinter.Print(district, model));
        law(dice, pack, text, Told.By(pack, text));
    });

    private void ForEach(Action<Dice, ModelPack, ModelDistrict> law)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ROADMAP_SEED={Counts.Seed}: {Counts.Scaled(Packs)} packs, {DistrictsOfAPack} districts each."));
        for (var number = 0; number < Counts.Scaled(Packs); number++)
        {
            var dice = new Dice(Counts.Seed + (ulong)number);
            var pack = new PackMaker(dice).Make(number % 3);
            for (var district = 0; district < DistrictsOfAPack; district++)
            {
                using var scope = new FluentAssertions.Execution.AssertionScope(string.Create(CultureInfo.InvariantCulture, $"pack {number}, district {district} of ROADMAP_SEED={Counts.Seed}"));
                law(dice, pack, new DistrictMaker(dice, pack).Make());
                if (scope.HasFailures())
                {
                    return;
                }
            }
        }
    }

    private static string Print(ModelPack pack) => PackPrinter.Print(pack);

    private static List<string> Documents(string pack) => [.. pack.Split("---\n", StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> Outcomes(ModelPack pack, ModelDistrict district)
    {
        var diagnosis = Told.Engine([new PackFile("pack.yaml", Print(pack))]).Diagnose(Told.State(DistrictPrinter.Print(district, pack)));
        return diagnosis.Findings.Select(one => $"{one.Id} {one.Severity}").Concat(diagnosis.Undetermined.Select(one => $"{one.Id} {one.Severity} undetermined")).Order(StringComparer.Ordinal).ToList();
    }

    private static ModelPack Wrapped(ModelPack pack, Func<Node, Node> wrap) => pack with
    {
        Rules = [.. pack.Rules.Select(rule => rule with { FiresWhen = [.. rule.FiresWhen.Select(wrap)], AppliesWhen = [.. rule.AppliesWhen.Select(wrap)] })],
    };

    private static string Renamed(string text) => Id().Replace(text, "$1-q$2");

    private static string Unnamed(string text) => NewId().Replace(text, "$1-$2");

    private static string Shifted(Regex pattern, string text, int years) =>
        pattern.Replace(text, year => (int.Parse(year.Value, CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture));

    /// <summary>A remark behind every line but those of a text that goes over several.</summary>
    private static string Loosened(string text) =>
        "# A remark.\r\n\r\n" + string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line + (line.EndsWith(">-", StringComparison.Ordinal) ? "\r\n" : line.StartsWith("  Compared", StringComparison.Ordinal) ? "\r\n\r\n" : "  # said\r\n\r\n")));

    /// <summary>Neighbouring lines of a list or of practices, exchanged among themselves.</summary>
    private static IEnumerable<string> ShuffledItems(Dice dice, string[] lines)
    {
        for (var i = 0; i < lines.Length;)
        {
            var start = Item().Match(lines[i]).Groups[1].Value;
            var count = start.Length == 0 ? 1 : lines.Skip(i).TakeWhile(line => Item().Match(line).Groups[1].Value == start).Count();
            foreach (var line in dice.Shuffled(lines.Skip(i).Take(count)))
            {
                yield return line;
            }

            i += count;
        }
    }

    [GeneratedRegex(@"\b(area|told|work|order|rule|tension)-([0-9])")]
    private static partial Regex Id();

    [GeneratedRegex(@"\b(area|told|work|order|rule|tension)-q([0-9])")]
    private static partial Regex NewId();

    [GeneratedRegex(@"\b20(0[1-9]|[1-4][0-9])\b")]
    private static partial Regex Year();

    /// <summary>A number of JSON is no year.</summary>
    [GeneratedRegex(@"(?<!"":-?)\b24(0[1-9]|[1-4][0-9])\b")]
    private static partial Regex LaterYear();

    /// <summary>A line that is one reading, or one practice, whole.</summary>
    [GeneratedRegex(@"^( +- \{| +work-)")]
    private static partial Regex Item();
}
