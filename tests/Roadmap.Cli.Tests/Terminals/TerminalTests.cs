using System.Globalization;
using System.Text.RegularExpressions;

namespace Roadmap.Cli.Tests.Terminals;

public sealed partial class TerminalTests
{
    [Theory]
    [InlineData("diagnose", CommandRun.North)]
    [InlineData("explain", CommandRun.North, "devices-first")]
    [InlineData("show", CommandRun.Pack, "devices-first")]
    public void Text_WithAndWithoutColour_IsTheSame(params string[] arguments)
    {
        string[] line = [.. arguments, "--pack", CommandRun.Pack];
        var plain = CommandRun.On(80, hasColour: false, line);
        var coloured = CommandRun.On(80, hasColour: true, line);
        coloured.Out.Should().Contain("\u001b[");
        plain.Out.Should().NotContain("\u001b");
        EscapeSequence().Replace(coloured.Out, "").Should().Be(plain.Out);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Letter_OnATerminal_KeepsToItsWidth(int width)
    {
        var run = CommandRun.On(width, hasColour: false, "diagnose", CommandRun.North, "--pack", CommandRun.Pack, "--quiet");
        run.Out.Split('\n').Max(line => line.Length).Should().BeLessThanOrEqualTo(width).And.BeGreaterThan(width - 15);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Output_UnderAnotherCulture_HasTheSameBytes(string culture)
    {
        string[][] lines =
        [
            ["diagnose", CommandRun.North, CommandRun.South, "--all"],
            ["diagnose", CommandRun.North, "--format", "json"],
            ["diagnose", CommandRun.Broken],
            ["explain", CommandRun.North, "devices-first"],
            ["why-not", CommandRun.South, "devices-first", "--format", "json"],
            ["show", CommandRun.Pack, "devices-first"],
            ["check", "Fixtures/districts"],
            ["diagnose", "x", "--fail-on", "HIGH"],
        ];
        foreach (var line in lines)
        {
            string[] arguments = [.. line, "--pack", CommandRun.Pack];
            Under(culture, arguments).Should().Be(Under("", arguments), string.Join(' ', line));
        }
    }

    private static CommandRun Under(string culture, string[] arguments)
    {
        var thread = Thread.CurrentThread;
        var (before, beforeUi) = (thread.CurrentCulture, thread.CurrentUICulture);
        try
        {
            thread.CurrentCulture = thread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return CommandRun.Of(arguments);
        }
        finally
        {
            (thread.CurrentCulture, thread.CurrentUICulture) = (before, beforeUi);
        }
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex EscapeSequence();
}
