using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Tests.Problems;

public sealed class ProblemTextTests
{
    private static readonly ProblemDescriptor Fault = new("RP9001", "a fault", ProblemSeverity.Error);

    [Fact]
    public void Write_ProblemWithEverything_ShowsTheLineWithCarets()
    {
        var source = new SourceText("rules/a.yaml", "one\n  two three\n");
        var problem = new Problem(Fault, source.Place(2, 7, 5), "Nothing is called \"three\".", "Did you mean \"two\"?", source.Place(1, 1, 3));

        ProblemText.Write([problem]).Should().Be(
            "rules/a.yaml:2:7  error RP9001  a fault\n2 |   two three\n          ^^^^^\n   Nothing is called \"three\". Did you mean \"two\"?  (rules/a.yaml:1)\n");
    }

    [Fact]
    public void Write_ProblemWithoutPlace_IsTwoLines()
    {
        ProblemText.Write([new Problem(new("RP9002", "a doubt", ProblemSeverity.Warning), null, "The folder is empty.")])
            .Should().Be("warning RP9002  a doubt\n   The folder is empty.\n");
    }

    [Theory]
    [InlineData("学校: x", 5, "          ^")]
    [InlineData("🚀 café: x", 8, "           ^")]
    [InlineData("cafe\u0301: x", 6, "        ^")]
    [InlineData("\t\tx: y", 3, "      ^")]
    public void Write_WideLettersMarksAndTabs_PutsTheCaretBelow(string line, int column, string carets)
    {
        var text = ProblemText.Write([new Problem(Fault, new SourceText("a.yaml", line).Place(1, column, 1), "m")]);

        text.Split('\n')[2].TrimEnd().Should().Be(carets[..^1] + "^");
    }

    [Fact]
    public void Write_LongLine_ShowsThePartAroundThePlace()
    {
        var line = new string('a', 500) + "HERE" + new string('b', 500);

        var lines = ProblemText.Write([new Problem(Fault, new SourceText("a.yaml", line).Place(1, 501, 4), "m")]).Split('\n');

        lines[1].Length.Should().BeLessThan(170);
        lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 4).Should().Be("HERE");
        lines[2].Count(character => character == '^').Should().Be(4);
    }

    [Fact]
    public void Write_PlaceBeyondTheLine_StillHasACaret()
    {
        var text = ProblemText.Write([new Problem(Fault, new SourceText("a.yaml", "abc").Place(1, 40, 9), "m")]);

        text.Split('\n')[2].Should().Be("       ^");
    }

    [Fact]
    public void Write_TextThatSteersATerminal_IsMadeHarmless()
    {
        var source = new SourceText("a\u001b.yaml", "x\u001b[31m\u202e");

        var text = ProblemText.Write([new Problem(Fault, source.Place(1, 1, 1), "m\u001b\n", "s\u202e", source.Place(1, 1, 1))]);

        text.Should().NotContainAny("\u001b", "\u202e");
        text.Split('\n').Should().HaveCount(5);
    }
}
