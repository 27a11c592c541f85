using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

/// <summary>Every character of a text must be found again in the file, however the text was written.</summary>
public sealed class YamlScalarPlaceTests
{
    public static TheoryData<string> Styles =>
    [
        "a: one two\n",
        "a:   one two   # three\n",
        "a: one\n  two\n\n\n  three\nb: c\n",
        "l:\n  - a: one\n      two # three\n",
        "a: 'one''s ''two'''\n",
        "a: 'one  \n\n   two'\n",
        "a: \"one \\\"two\\\" thr\\x65e \\u0066our \\U00000066ive\"\n",
        "a: \"one \\\n    two  \n\n   three \\\n\n   four\\t \n  five\"\n",
        "a: >-\n  one\n  two\n\n  three\nb: c\n",
        "a: >\n  one\n    two\n    three\n\n  four\n  five\n\n\nb: c\n",
        "a: >+\n\n  one\n\n  two\n\n",
        "a: |\n  one\n   two\n\n  three\nb: c\n",
        "a: |-\n    one\n\n\n",
        "a: |+\n  one\n  \n\nb: c\n",
        "a: |2\n    one\n  two\n",
        "a:\n  b: >1-\n    one\n   two\n",
        "a: | # note\n  one\n",
        "a: |\n  one",
        "a: >-\n  one 🚀 two\n  学校 three\n",
        "a: { b: one two, \"c\": 'three', d: [four\n  five, six] }\n",
        "a: \"\"\nb: ''\nc: |\nd: >-\n\ne: x\n",
    ];

    [Theory]
    [MemberData(nameof(Styles))]
    public void PlaceAt_EachLetter_IsWhereItStands(string text)
    {
        foreach (var lineBreak in (string[])["\n", "\r\n", "\r"])
        {
            CheckLetters(new SourceText("a.yaml", text.Replace("\n", lineBreak, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void PlaceAt_EachLetterOfTheShippedFiles_IsWhereItStands()
    {
        foreach (var source in BuiltInFiles.All())
        {
            CheckLetters(source);
        }
    }

    [Fact]
    public void PlaceAt_WordInABlock_IsOnItsOwnLine()
    {
        var message = Message("message: >-\n  Devices arrived;\n  work began {shared-vision.started}.\n");

        message.Value.Should().Be("Devices arrived; work began {shared-vision.started}.");
        message.Place.Should().Be(new SourceText("a.yaml", "").Place(2, 3, 16));
        message.PlaceAt(message.Value.IndexOf('{', StringComparison.Ordinal), 23).Should().Be(new SourceText("a.yaml", "").Place(3, 14, 23));
    }

    [Fact]
    public void PlaceAt_StretchOverTwoLines_EndsWithTheFirst()
    {
        var message = Message("message: >-\n  one two\n  three\n");

        message.PlaceAt(4, 9).Should().Be(new SourceText("a.yaml", "").Place(2, 7, 3));
    }

    [Fact]
    public void PlaceAt_End_IsAfterTheLastCharacter()
    {
        Message("message: one two\n").PlaceAt(7, 0).ToString().Should().Be("a.yaml:1:17");
        Message("message: 'one'\n").PlaceAt(3, 0).ToString().Should().Be("a.yaml:1:14");
    }

    [Fact]
    public void PlaceAt_InJson_CountsEscapes()
    {
        var root = YamlDocumentReader.Read(new SourceText("a.json", "{ \"a\": \"\\u00e9\\n🚀 x\" }"), new ProblemCollector(), InputLimits.Pack).Single().Root;
        var text = (YamlScalar)root.Find("a")!.Value;

        text.Value.Should().Be("é\n🚀 x");
        text.PlaceAt(5, 1).Should().Be(new SourceText("a.json", "").Place(1, 20, 1));
        text.PlaceAt(0, 1).Should().Be(new SourceText("a.json", "").Place(1, 9, 6));
    }

    private static YamlScalar Message(string text) =>
        (YamlScalar)YamlDocumentReader.Read(new SourceText("a.yaml", text), new ProblemCollector(), InputLimits.Pack).Single().Root.Find("message")!.Value;

    private static void CheckLetters(SourceText source)
    {
        var problems = new ProblemCollector();
        foreach (var document in YamlDocumentReader.Read(source, problems, InputLimits.Pack))
        {
            foreach (var scalar in Scalars(document.Root))
            {
                CheckLetters(scalar);
            }
        }

        ProblemText.Write(problems.ToSorted()).Should().BeEmpty();
    }

    private static void CheckLetters(YamlScalar scalar)
    {
        for (var offset = 0; offset < scalar.Value.Length; offset++)
        {
            var place = scalar.PlaceAt(offset, 1);
            var raw = place.LineText.AsSpan(Math.Min(place.Column - 1, place.LineText.Length));
            if (!char.IsWhiteSpace(scalar.Value[offset]) && (raw.IsEmpty || (raw[0] != '\\' && raw[0] != scalar.Value[offset])))
            {
                Assert.Fail($"Character {offset} of \"{scalar.Value}\" is looked for in \"{raw}\".");
            }
        }
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };
}
