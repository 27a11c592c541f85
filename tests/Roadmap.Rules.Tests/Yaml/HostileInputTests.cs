using System.Text;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

public sealed class HostileInputTests
{
    private const string Sample =
        """
        kind: rule   # one rule, one file
        id: devices-before-why
        title: 'The district''s devices'
        areas: [technology, "leader\u0073hip"]
        parameters:
          launch-pad: { type: duration, default: 6 months, ours: yes }
        fires-when:
          any:
            - vision-shared < developing
            - one-to-one-devices.started before
              shared-vision.started
        message: >-
          Devices reached classrooms in {one-to-one-devices.started};

            - work on the vision
          began later.
        why: |2+
            Größe 🚀 — "quoted".

        ---
        kind: test
        x-note:
        """;

    private static readonly string[] Extensions = [".yaml", ".json"];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Hostile = new(Inputs);

    public static TheoryData<string> Names => [.. Hostile.Value.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_HostileFile_EndsWithAnError(string name)
    {
        SmallStack.Run(() =>
        {
            foreach (var extension in Extensions)
            {
                var problems = new ProblemCollector();

                YamlDocumentReader.Read(new SourceText("hostile" + extension, Hostile.Value[name]), problems, InputLimits.Pack);

                problems.HasErrors.Should().BeTrue();
                ProblemText.Write(problems.ToSorted()).Length.Should().BeLessThan(60_000);
            }
        });
    }

    [Fact]
    public void Read_SampleCutAtEveryByte_EndsWithDocumentsOrProblems()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample);
        SmallStack.Run(() =>
        {
            for (var length = 0; length <= bytes.Length; length++)
            {
                ReadBoth(bytes.AsSpan(0, length));
            }
        });
    }

    [Fact]
    public void Read_SampleWithBytesChangedAtRandom_EndsWithDocumentsOrProblems()
    {
        var random = new Random(20_260_901);
        var sample = Encoding.UTF8.GetBytes(Sample);
        var signs = Encoding.UTF8.GetBytes("[]{},:#&*!|>'\"%@`-? \t\r\n\\<~0ax\u00e9\u202e");
        SmallStack.Run(() =>
        {
            for (var round = 0; round < 4_000; round++)
            {
                var bytes = sample.ToList();
                for (var edits = random.Next(1, 6); edits > 0; edits--)
                {
                    Change(bytes, random, signs);
                }

                ReadBoth(bytes.ToArray());
            }
        });
    }

    [Fact]
    public void Read_Sample_HasNoProblems()
    {
        var problems = new ProblemCollector();

        var documents = YamlDocumentReader.Read(new SourceText("sample.yaml", Sample), problems, InputLimits.Pack);

        ProblemText.Write(problems.ToSorted()).Should().BeEmpty();
        documents.Should().HaveCount(2);
    }

    private static void Change(List<byte> bytes, Random random, byte[] signs)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(4))
        {
            case 0:
                bytes.RemoveAt(at);
                break;
            case 1:
                bytes.Insert(at, signs[random.Next(signs.Length)]);
                break;
            case 2:
                bytes[at] = signs[random.Next(signs.Length)];
                break;
            default:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 12), bytes.Count - at)));
                break;
        }
    }

    /// <summary>Reads as YAML and as JSON; asks for the places of everything in the trees; prints every problem.</summary>
    private static void ReadBoth(ReadOnlySpan<byte> bytes)
    {
        foreach (var extension in Extensions)
        {
            var problems = new ProblemCollector();
            var source = TextFileReader.ReadBytes(bytes, "sample" + extension, InputLimits.Pack.Bytes, problems);
            var documents = source is null ? [] : YamlDocumentReader.Read(source, problems, InputLimits.Pack);

            foreach (var document in documents)
            {
                TreeText.Of(document.Root).Should().NotBeNull();
            }

            if (documents.IsEmpty)
            {
                problems.HasErrors.Should().BeTrue();
            }

            foreach (var problem in problems.ToSorted())
            {
                problem.Place!.Line.Should().BeInRange(1, Math.Max(1, source?.LineCount ?? int.MaxValue));
                problem.Place.Column.Should().BeInRange(1, problem.Place.LineText.Length + 1);
            }

            ProblemText.Write(problems.ToSorted()).Should().NotContainAny("\t", "\u202e", "\u001b");
        }
    }

    private static Dictionary<string, string> Inputs() => new(StringComparer.Ordinal)
    {
        ["100 kB of ["] = new('[', 100_000),
        ["100 kB of {"] = new('{', 100_000),
        ["100 kB of [{"] = string.Concat(Enumerable.Repeat("[{", 50_000)),
        ["nested JSON objects"] = string.Concat(Enumerable.Repeat("{\"a\":", 20_000)),
        ["100 kB of ]"] = "a: " + new string(']', 100_000),
        ["100 kB of quotes"] = "a: " + new string('"', 100_001),
        ["1 MB of one quoted text"] = "{\"a\":\"" + new string('x', 1_000_000) + "\"}",
        ["1 MB of plain text"] = "a: " + new string('x', 1_000_000),
        ["1 MB of plain lines"] = "a: " + string.Concat(Enumerable.Repeat("x\n ", 350_000)),
        ["1 MB of a block"] = "a: |\n" + string.Concat(Enumerable.Repeat("  x\n", 250_000)),
        ["1 MB of spaces"] = new(' ', 1_000_000),
        ["1 MB of line breaks"] = new('\n', 1_000_000),
        ["1 MB of comments"] = string.Concat(Enumerable.Repeat("#\n", 500_000)),
        ["1 MB of dashes"] = string.Concat(Enumerable.Repeat("- ", 500_000)),
        ["1 MB of separators"] = string.Concat(Enumerable.Repeat("---\n", 250_000)),
        ["1 MB of question marks"] = string.Concat(Enumerable.Repeat("? ", 500_000)),
        ["1 MB of colons"] = string.Concat(Enumerable.Repeat(": ", 500_000)),
        ["1 MB of commas"] = "[" + new string(',', 1_000_000),
        ["1 MB of tabs"] = new('\t', 1_000_000),
        ["1 MB of directives"] = string.Concat(Enumerable.Repeat("%A b\n", 200_000)),
        ["100 kB of !"] = "a: " + new string('!', 100_000),
        ["100 kB of &"] = "a: " + new string('&', 100_000),
        ["100 kB of &a"] = "a: " + string.Concat(Enumerable.Repeat("&a ", 33_000)),
        ["100 kB of *"] = "a: " + new string('*', 100_000),
        ["a long key"] = "{\"" + new string('k', 900_000) + "\": 1}",
        ["a long plain key"] = new string('k', 900_000) + ": 1",
        ["many duplicate keys"] = "{" + string.Concat(Enumerable.Repeat("\"a\": 1, ", 45_000)) + "\"a\": 2}",
        ["many keys without a value"] = "{ " + string.Concat(Enumerable.Range(0, 45_000).Select(i => "k" + i + ", ")) + "}",
        ["many items on one line"] = "{\"a\": [" + string.Concat(Enumerable.Repeat("1,", 200_000)) + "1]}",
        ["many split numbers"] = "{ a: 1," + string.Concat(Enumerable.Repeat("000,", 40_000)) + "000 }",
        ["deep blocks"] = string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n")),
        ["billion laughs"] = "a: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n",
        ["an alias of itself"] = "a: &a [*a]\n",
        ["half of a pair"] = "{\"a\": \"\ud83d\"}",
        ["an unclosed quote at the end"] = "{\"a\": 1, \"b",
        ["a lone backslash"] = "{\"a\": \"\\",
        ["a lone escape"] = "{\"a\": \"\\u12",
        ["a code point too large"] = "a: \"\\UFFFFFFFF\"",
        ["a number too large"] = "%YAML 99999999999999999999.1\n---\na: b",
        ["an indentation too large"] = "a: |99999999999\n  x",
        ["a broken tag"] = "a: !<%%%> b",
        ["a zero byte"] = "{\"a\": \"\0\"}",
    };
}
