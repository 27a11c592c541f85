using System.Globalization;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Conditions.Binding;

/// <summary>Whatever somebody types: no exception, no place outside the file, an error whenever there is no condition, and all of it on a small stack.</summary>
public sealed class BindingFuzzTests
{
    private const int SmallStack = 256 * 1024;
    private static readonly string[] Pieces =
        ["is", "not", "or", "and", "at", "least", "less", "than", "before", "after", "of", "only", "between", "within", "older", "as-of", "reached(", ")",
         ".", ".lowest", ".spread", "$", "%", "+", "-", ">=", "=", "!", " ", "  ", "area", "2014", "2014-08", "6 months", "80%", "1e9", "é", "🙂", "\ud83d", "\t", "\0", ",", "'"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Bind_MutatedLeaf_NeverThrowsAndStaysInside(int seed)
    {
        var seeds = SpecFile.Lines.Where(line => line.Text[0] is not ('[' or '{')).Select(line => line.Text).ToArray();

        OnSmallStack(() =>
        {
            var random = new Random(seed);
            for (var i = 0; i < 4_000; i++)
            {
                CheckLeaf(Mutated(seeds[random.Next(seeds.Length)], seeds, random));
            }
        });
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Bind_MutatedTree_NeverThrowsAndStaysInside(int seed)
    {
        var seeds = SpecFile.Lines.Where(line => line.Text[0] is '[' or '{').Select(line => line.Text).ToArray();

        OnSmallStack(() =>
        {
            var random = new Random(seed);
            for (var i = 0; i < 1_000; i++)
            {
                CheckTree(Mutated(seeds[random.Next(seeds.Length)], seeds, random));
            }
        });
    }

    [Fact]
    public void Bind_DeepestTree_FitsASmallStack()
    {
        const int depth = 31;
        var text = string.Concat(Enumerable.Repeat("{ none: [ ", depth)) + "technology is absent" + string.Concat(Enumerable.Repeat(" ] }", depth));

        OnSmallStack(() => CheckTree(text, InputLimits.Pack with { Depth = 100 }, mustBind: true));
    }

    private static string Mutated(string text, string[] seeds, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var length = random.Next(Math.Min(8, text.Length - at) + 1);
            var other = seeds[random.Next(seeds.Length)];
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => text[..at] + other[random.Next(other.Length)..],
            };
        }

        return text;
    }

    private static void CheckLeaf(string text)
    {
        var problems = new ProblemCollector();
        var source = new SourceText("fuzz", text);
        var scalar = new YamlScalar(source.Place(1, 1, text.Length), text, isPlain: true);
        Check(LeafBinder.Bind(scalar, new ConditionContext(TestVocabulary.Symbols), problems), problems, text);
    }

    private static void CheckTree(string text) => CheckTree(text, InputLimits.Pack, mustBind: false);

    private static void CheckTree(string text, InputLimits limits, bool mustBind)
    {
        var problems = new ProblemCollector();
        var documents = YamlDocumentReader.Read(new SourceText("fuzz", "c: " + text + "\n"), problems, limits);
        if (documents.Length == 1 && documents[0].Root.Find("c") is { } entry)
        {
            var found = new ProblemCollector();
            var condition = ConditionBinder.Bind(entry.Value, new ConditionContext(TestVocabulary.Symbols), found);
            Check(condition, found, text);
            (condition is not null || !mustBind).Should().BeTrue(ProblemText.Write(found.ToSorted()));
        }
        else
        {
            mustBind.Should().BeFalse();
        }
    }

    private static void Check(Condition? condition, ProblemCollector found, string text)
    {
        found.HasErrors.Should().Be(condition is null, "\"{0}\" either binds or has an error", text);
        foreach (var problem in found.ToSorted())
        {
            var place = problem.Place!;
            var line = place.LineText;
            (place.Line >= 1 && place.Column >= 1 && place.Length >= 0 && place.Column - 1 + place.Length <= line.Length)
                .Should().BeTrue("{0} of \"{1}\" stands at {2}+{3}", problem.Id, text, place, place.Length);
        }

        ProblemText.Write(found.ToSorted()).Should().NotContain("\0");
    }

    private static void OnSmallStack(ThreadStart work)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack)
        {
            // Dotted and dotless i differ there, and the comma is the decimal point.
            CurrentCulture = new CultureInfo("tr-TR"),
        };
        thread.Start();
        thread.Join();
        failure.Should().BeNull();
    }
}
