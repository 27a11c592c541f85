using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

public sealed class YamlDocumentReaderTests
{
    [Fact]
    public void Read_SeveralDocuments_GivesATreeForEach()
    {
        var documents = Read("kind: pack\nid: p\n---\nkind: rule\nareas: [technology, leadership]\n---\n");

        documents.Select(document => TreeText.Of(document.Root)).Should().Equal(
            """{"kind": "pack"; "id": "p"; }""",
            """{"kind": "rule"; "areas": ["technology", "leadership"]; }""");
    }

    [Fact]
    public void Read_ShippedFiles_HaveNoProblems()
    {
        foreach (var source in BuiltInFiles.All())
        {
            var problems = new ProblemCollector();

            YamlDocumentReader.Read(source, problems, InputLimits.Pack).Should().NotBeEmpty();

            ProblemText.Write(problems.ToSorted()).Should().BeEmpty();
        }
    }

    [Fact]
    public void Read_ShippedFilesAsJson_GivesEqualTrees()
    {
        foreach (var source in BuiltInFiles.All())
        {
            foreach (var document in YamlDocumentReader.Read(source, new ProblemCollector(), InputLimits.Pack))
            {
                var asJson = Read(TreeJson.Of(document.Root), "a.json").Single();

                TreeText.Of(asJson.Root).Should().Be(TreeText.Of(document.Root));
            }
        }
    }

    [Fact]
    public void Read_JsonAndYamlOfTheSameContent_GiveEqualTrees()
    {
        var json = """
            { "kind": "district", "as-of": "2016-06-30", "count": 1.50, "exponent": 1e3, "named": true, "not": false, "blank": null,
              "list": [ 1, "two \"x\" \u00e9 \ud83d\ude80\n", {} , [] ], "nested": { "a": { "b": -0 } } }
            """;
        var yaml = "kind: district\nas-of: 2016-06-30\ncount: 1.50\nexponent: 1e3\nnamed: true\nnot: false\nblank:\n"
            + "list: [ 1, \"two \\\"x\\\" é 🚀\\n\", {}, [] ]\nnested:\n  a: { b: -0 }\n";

        TreeText.Of(Read(json, "a.json").Single().Root).Should().Be(TreeText.Of(Read(yaml).Single().Root));
    }

    [Theory]
    [InlineData("1.50", "1.50", true, false)]
    [InlineData("-2e-3", "-2e-3", true, false)]
    [InlineData("true", "true", true, false)]
    [InlineData("false", "false", true, false)]
    [InlineData("null", "", true, true)]
    [InlineData("\"true\"", "true", false, false)]
    [InlineData("\"null\"", "null", false, false)]
    [InlineData("\"\"", "", false, true)]
    public void Read_JsonValue_KeepsItsTextAndWhetherItWasQuoted(string json, string value, bool isPlain, bool isBlank)
    {
        var scalar = (YamlScalar)Read("{ \"a\": " + json + " }", "a.json").Single().Root.Find("a")!.Value;

        scalar.Value.Should().Be(value);
        scalar.IsPlain.Should().Be(isPlain);
        scalar.IsBlank.Should().Be(isBlank);
        scalar.Place.Should().Be(new SourceText("a.json", "").Place(1, 8, json.Length));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_AnyStyleOfLineBreak_KeepsTextAndLines(string lineBreak)
    {
        const string Text = "kind: rule\nwhy: >-\n  one\n  two\n\n  three\nareas:\n  - technology\n  - plain over\n    lines\nid: a\n";
        var expected = Read(Text).Single();

        var actual = Read(Text.Replace("\n", lineBreak, StringComparison.Ordinal)).Single();

        TreeText.Of(actual.Root).Should().Be(TreeText.Of(expected.Root));
        actual.Root.Entries.Select(entry => (entry.Key.Place, entry.Value.Place)).Should().Equal(expected.Root.Entries.Select(entry => (entry.Key.Place, entry.Value.Place)));
    }

    [Fact]
    public void Read_MixedLineBreaks_KeepsLines()
    {
        var root = Read("a: 1\r\nb: 2\rc: 3\n\r\n\rd: 4").Single().Root;

        root.Entries.Select(entry => entry.Key.Place.ToString()).Should().Equal("a.yaml:1:1", "a.yaml:2:1", "a.yaml:3:1", "a.yaml:6:1");
    }

    [Fact]
    public void Read_ValueThatIsNotThere_StandsAtItsKey()
    {
        var root = Read("a:\nb: ~\nc: null\nd: \"null\"\n").Single().Root;

        root.Entries.Select(entry => ((YamlScalar)entry.Value).IsBlank).Should().Equal(true, true, true, false);
        root.Find("a")!.Value.Place.ToString().Should().Be("a.yaml:1:1");
    }

    [Fact]
    public void Read_Collections_StandAtTheirFirstChild()
    {
        var root = Read("a:\n  b: 1\nc: [ x, y ]\nd: { e: f }\ng: []\n").Single().Root;

        root.Entries.Select(entry => entry.Value.Place.ToString()).Should().Equal("a.yaml:2:3", "a.yaml:3:6", "a.yaml:4:6", "a.yaml:5:4");
        root.Place.ToString().Should().Be("a.yaml:1:1");
    }

    [Fact]
    public void Read_FaultInTheSecondDocument_KeepsTheFirst()
    {
        var problems = new ProblemCollector();

        var documents = YamlDocumentReader.Read(new SourceText("a.yaml", "kind: rule\n---\nkind: [\n"), problems, InputLimits.Pack);

        documents.Should().ContainSingle();
        problems.ToSorted().Select(problem => problem.Id).Should().Equal("RP0115");
    }

    [Fact]
    public void Read_KeyThatStandsTwice_KeepsTheFirst()
    {
        var problems = new ProblemCollector();

        var root = YamlDocumentReader.Read(new SourceText("a.yaml", "a: 1\nb: 2\na: { c: 3 }\nd: 4\n"), problems, InputLimits.Pack).Single().Root;

        TreeText.Of(root).Should().Be("""{"a": "1"; "b": "2"; "d": "4"; }""");
        problems.ToSorted().Single().Related!.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("title: The plan # see below\n")]
    [InlineData("binding: required            # required | advised\n")]
    [InlineData("at: page 4   #4\n")]
    [InlineData("title: C#4 and F#\n")]
    [InlineData("title: \"Room #4\" #4\n")]
    [InlineData("effort: { duration: 6 months } #4 months were planned\n")]
    [InlineData("areas: [a, b] # both\n")]
    public void Read_DeliberateComment_IsNoProblem(string text)
    {
        Read(text).Should().ContainSingle();
    }

    [Theory]
    [InlineData("counts: [100, 200, 300]\n")]
    [InlineData("counts: [100,200]\n")]
    [InlineData("effort: { cost: 150000, pd-days: 2 }\n")]
    [InlineData("blank: { a: , b: }\n")]
    [InlineData("leaves: [a (b), c (d) e, f)]\n")]
    public void Read_InlineValuesThatMeanWhatTheySay_AreNoProblem(string text)
    {
        Read(text).Should().ContainSingle();
    }

    private static ImmutableArray<YamlDocument> Read(string text, string path = "a.yaml")
    {
        var problems = new ProblemCollector();
        var documents = YamlDocumentReader.Read(new SourceText(path, text), problems, InputLimits.Pack);
        ProblemText.Write(problems.ToSorted()).Should().BeEmpty();
        return documents;
    }
}
