namespace Roadmap.Import.Tests.Tallying;

public sealed class TallyTests
{
    private const string Mean = "readings:\n  - { of: motivation, from: teachers, column: Q, take: mean";

    [Theory]
    [InlineData("share, at-least: 4", "1,2,4,5,5", "60%")]
    [InlineData("share, at-least: 4, decimals: 1", "1,4,4", "66.7%")]
    [InlineData("share, at-least: 3.5", "3.4,3.5", "50%")]
    [InlineData("share, any-of: [Yes, mostly]", "yes,No,MOSTLY ,maybe", "50%")]
    [InlineData("mean", "1,2,4", "2.3")]
    [InlineData("mean, decimals: 0", "1,2", "2")]
    [InlineData("mean, decimals: 2", "0.1,0.2", "0.15")]
    [InlineData("mean, decimals: 0, percent: yes", "40%,41", "41%")]
    [InlineData("mean", "-1,-2", "-1.5")]
    [InlineData("median", "5,1,3", "3")]
    [InlineData("median", "5,1,3,4", "3.5")]
    public void Take_OfAnswers_IsExactAndRoundedOnce(string take, string answers, string expected) =>
        Survey.Read("Q\n" + answers.Replace(',', '\n') + "\n", $"readings:\n  - {{ of: motivation, from: teachers, column: Q, take: {take} }}\n").Readings.Single().Value.Should().Be(expected);

    [Fact]
    public void Answers_WithACode_AreReadWhateverTheirCaseAndSpace()
    {
        var result = Survey.Read("Q\nAgree\n strongly   AGREE\n\"Strongly\nagree\"\nno idea\n4\n", "answers: { five: { Agree: 4, Strongly agree: 5 } }\n" + Mean + ", answers: five }\n");
        result.Readings.Single().Value.Should().Be("4.7");
        Survey.Unused(result).Should().Equal("6 Q \"no idea\" It is none of the answers in the map.", "7 Q \"4\" It is none of the answers in the map.");
    }

    [Fact]
    public void Cells_ThatSayNothing_AreCountedAndNotListed()
    {
        var result = Survey.Read("Q,R\n4,\nN/A,5\n n/a ,-\n", "missing: [N/A, \"-\"]\n" + Mean + " }\n  - { of: mindset, from: teachers, column: R, take: mean }\n");
        result.CellsWithoutAnswer.Should().Be(2);
        Survey.Unused(result).Should().Equal("4 - \"n/a | -\" No question of the map is answered here.");
    }

    [Fact]
    public void Numbers_WithADecimalComma_AreReadWhenTheMapSaysSo()
    {
        const string Survey1 = "Q;X\n3,5;a\n4.5;b\n1.000,5;c\n";
        var comma = Survey.Read(Survey1, "table: { decimal: comma }\n" + Mean + " }\n");
        comma.Readings.Single().Value.Should().Be("3.5");
        Survey.Unused(comma).Should().HaveCount(2).And.AllSatisfy(part => part.Should().Contain("decimals stand behind a comma"));
        Survey.Read(Survey1, Mean + " }\n").Readings.Single().Value.Should().Be("4.5");
    }

    [Fact]
    public void Numbers_OutsideTheirBounds_AreListed() =>
        Survey.Unused(Survey.Read("Q\n0\n3\n6\n1e3\n", Mean + ", between: { least: 1, most: 5 } }\n")).Should().Equal(
            "2 Q \"0\" The answers of this question go from 1 to 5.",
            "4 Q \"6\" The answers of this question go from 1 to 5.",
            "5 Q \"1e3\" It is not a number; decimals stand behind a point, and nothing between thousands.");

    [Fact]
    public void Schools_GetReadingsOfTheirOwnBesideTheDistrict()
    {
        const string Rows = "S,Q\nHill,4\nhill ,2\nBrook,5\nHil,5\n,1\n";
        const string Schools = "schools: { column: S, words: { Hill: hill, Brook: brook }";
        var both = Survey.Read(Rows, Schools + " }\n" + Mean + " }\n");
        Survey.Readings(both).Should().Equal("motivation - teachers 3.4 5 -", "motivation hill teachers 3 2 -", "motivation brook teachers 5 1 -");
        both.RowsUsed.Should().Be(5);
        both.Unused.Should().HaveCount(2).And.OnlyContain(part => part.IsRowUsed);

        var alone = Survey.Read(Rows, Schools + ", district: no }\n" + Mean + " }\n");
        Survey.Readings(alone).Should().Equal("motivation hill teachers 3 2 -", "motivation brook teachers 5 1 -");
        alone.RowsUsed.Should().Be(3);
        Survey.Unused(alone).Should().Equal("5 S \"Hil\" The map has no school for this.", "6 S \"\" It does not say which school.");
        alone.Unused.Should().OnlyContain(part => !part.IsRowUsed);
    }

    [Fact]
    public void Roles_OfAColumn_GetReadingsOfTheirOwn()
    {
        var result = Survey.Read("R,Q,P\nT,4,4\nPrincipal,2,2\nParent,5,5\n,5,5\n", "readings:\n  - { of: motivation, from: { column: R, words: { T: teachers, Teacher: teachers, Principal: building-leaders } }, column: Q, take: mean }\n  - { of: mindset, from: { column: R, words: { T: teachers } }, column: P, take: mean }\n");
        Survey.Readings(result).Should().Equal("motivation - teachers 4 1 -", "motivation - building-leaders 2 1 -", "mindset - teachers 4 1 -");
        Survey.Unused(result).Should().Equal("3 R \"Principal\" The map has no role for this.", "4 R \"Parent\" The map has no role for this.", "5 R \"\" It does not say who answered.");
    }

    [Fact]
    public void Groups_ThatAreSmall_GiveNoReadingAndAreListed()
    {
        var result = Survey.Read("S,Q\nHill,4\nHill,2\nBrook,5\n", "schools: { column: S, words: { Hill: hill, Brook: brook, Ridge: ridge } }\n" + Mean + ", fewest: 2 }\n");
        Survey.Readings(result).Should().Equal("motivation - teachers 3.7 3 -", "motivation hill teachers 3 2 -");
        result.SmallGroups.Select(group => $"{group.School!.Id.Text} {group.Responses}").Should().Equal("brook 1", "ridge 0");
        result.RowsUsed.Should().Be(3);
    }

    [Theory]
    [InlineData("date: 2026-04\n", "x,y", "2026-04")]
    [InlineData("date: { column: D }\n", "2026-04-02,2026-04-11 17:00", "2026-04-11")]
    [InlineData("date: { column: D }\n", "2026-04-12T08:00:00Z,2026-04-11", "2026-04-12")]
    [InlineData("date: { column: D, format: MM/dd/yyyy }\n", "04/02/2026,03/30/2026", "2026-04-02")]
    [InlineData("date: { column: D, format: d.M.yyyy }\n", "2.4.2026,", "2026-04-02")]
    [InlineData("", "x,y", "-")]
    public void Date_OfAReading_IsTheLatestOfItsAnswers(string dates, string days, string expected)
    {
        var pair = days.Split(',');
        var result = Survey.Read($"Q,D\n1,{pair[0]}\n2,{pair[1]}\n", dates + Mean + " }\n");
        (result.Readings.Single().Date ?? "-").Should().Be(expected);
        result.Unused.Should().BeEmpty();
    }

    [Fact]
    public void Date_ThatCannotBeRead_IsListedAndItsAnswerCounts()
    {
        var result = Survey.Read("Q,D\n1,04/02/2026\n3,2026-02-30\n", "date: { column: D }\n" + Mean + " }\n");
        Survey.Readings(result).Should().Equal("motivation - teachers 2 2 -");
        Survey.Unused(result).Should().Equal("2 D \"04/02/2026\" It is not a day written as 2026-04-15.", "3 D \"2026-02-30\" It is not a day written as 2026-04-15.");
    }

    [Fact]
    public void Rows_UsedAndListed_AddUpToThoseThatWereRead()
    {
        const string Map = """
            missing: ["-"]
            date: { column: D }
            schools: { column: S, words: { Hill: hill, Brook: brook }, district: no }
            answers: { five: { Yes: 5, No: 1 } }
            readings:
              - { of: motivation, from: { column: R, words: { T: teachers } }, column: Q, answers: five, take: mean }
              - { of: mindset, from: teachers, column: P, between: { least: 1, most: 5 }, take: share, at-least: 3, fewest: 4 }

            """;
        string[] cells = ["", "-", "Hill", "Brook", "T", "Yes", "No", "1", "5", "9", "2026-04-02", "x", "\"a\nb\"", "\"open", "y\"z", "1,2"];
        var random = new Random(20260402);
        for (var run = 0; run < 300; run++)
        {
            var rows = Enumerable.Range(0, random.Next(0, 30)).Select(_ => string.Join(',', Enumerable.Range(0, 5).Select(_ => cells[random.Next(cells.Length)])));
            var result = Survey.Read("S,R,Q,P,D\n" + string.Concat(rows.Select(row => row + "\n")), Map.ReplaceLineEndings("\n"));
            var listed = result.Unused.Where(part => !part.IsRowUsed).Select(part => part.Row).Distinct().Count();
            (result.RowsUsed + listed).Should().Be(result.RowsRead, $"run {run}");
            result.Readings.Sum(reading => reading.Responses).Should().BeLessThanOrEqualTo(2 * result.RowsUsed);
        }
    }
}
