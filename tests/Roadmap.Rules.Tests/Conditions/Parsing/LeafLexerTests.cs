using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Conditions.Parsing;

public sealed class LeafLexerTests
{
    [Theory]
    [InlineData("technology>=developing", "Word Comparison Word End")]
    [InlineData("technology at 2014-08", "Word Word Date End")]
    [InlineData("2014 2014-08 2014-08-20 2014-8", "Number Date Date Word End")]
    [InlineData("80% 80 % 1.5 1.5% 1.", "Percent Number Foreign Number Percent Number Dot End")]
    [InlineData("a - b a-b a- b a -b", "Word Minus Word Word Word Minus Word Word Minus Word End")]
    [InlineData("one-to-one-devices/shared-vision", "Word End")]
    [InlineData("x.reached(developing)", "Word Dot Word Open Word Close End")]
    [InlineData("$a $a-b $ $1", "Parameter Parameter Foreign Foreign Number End")]
    [InlineData("< <= > >= = != == <> =>", "Comparison Comparison Comparison Comparison Comparison Comparison Foreign Foreign Foreign End")]
    [InlineData("&& || & 🙂", "Foreign Foreign Foreign Foreign End")]
    [InlineData("", "End")]
    public void Cut_Text_GivesTokens(string text, string expected) =>
        string.Join(' ', Cut(text).Select(token => token.Kind)).Should().Be(expected);

    [Theory]
    [InlineData("technology >= $level-wanted + 1 at 80% 🙂 \ud83d é")]
    [InlineData(" \t x\u00a0y ")]
    public void Cut_AnyText_LeavesOutOnlySpace(string text)
    {
        var left = text.ToCharArray();
        foreach (var token in Cut(text))
        {
            Array.Fill(left, ' ', token.Span.Start, token.Span.Length);
        }

        new string(left).Trim().Should().BeEmpty();
    }

    private static ImmutableArray<Token> Cut(string text) =>
        LeafLexer.Cut(LeafSource.Of(new YamlScalar(new SourceText("a", text).Place(1, 1, text.Length), text, isPlain: true)));
}
