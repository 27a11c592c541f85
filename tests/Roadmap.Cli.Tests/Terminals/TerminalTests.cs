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

    [Fact]
    public void Colour_ThatIsAskedForOrRefused_GoesBeforeWhatTheTerminalSays()
    {
        string[] line = ["diagnose", CommandRun.North, "--pack", CommandRun.Pack];
        var plain = CommandRun.On(80, hasColour: false, line);
        var coloured = CommandRun.On(80, hasColour: true, line);
        CommandRun.On(80, hasColour: false, [.. line, "--color"]).Should().Be(coloured);
        CommandRun.On(80, hasColour: true, ["--no-color", .. line]).Should().Be(plain);
        CommandRun.On(80, hasColour: true, [.. line, "--color", "--no-color"]).Should().Be(plain);
    }

    [Theory]
    [InlineData("diagnose", CommandRun.North, "--pack", CommandRun.Pack)]
    [InlineData("explain", CommandRun.North, "devices-first", "--pack", CommandRun.Pack)]
    [InlineData("plan", CommandRun.North, "--pack", CommandRun.Pack)]
    [InlineData("check", "Fixtures/districts", "--pack", CommandRun.Pack)]
    [InlineData("test", CommandRun.Pack)]
    [InlineData("show", CommandRun.Pack, "devices-first")]
    [InlineData("diff", CommandRun.Pack, CommandRun.Pack)]
    [InlineData("robustness", CommandRun.North, "--pack", CommandRun.Pack)]
    public void Json_ForShort_IsTheSame(params string[] arguments)
    {
        var run = CommandRun.Of([.. arguments, "--json"]);
        run.Should().Be(CommandRun.Of([.. arguments, "--format", "json"]));
        run.Out.Should().MatchRegex(@"^[\[{]\n");
    }

    [Fact]
    public void Json_ForShortBesideAnotherForm_IsAMistakeOfTheCommandLine()
    {
        CommandRun.Of("diagnose", CommandRun.North, "--json", "--format", "text").Error.Should().StartWith("error: --json is short for --format json, and --format says text. Leave one of them out.\n");
        CommandRun.Of("diagnose", CommandRun.North, "--pack", CommandRun.Pack, "--json", "--format", "json").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Commands_ThatPrintJson_AllTakeTheShortForm() =>
        Cli.Commands.AllCommands.Root(new Cli.Terminals.Terminal(TextWriter.Null, TextWriter.Null, 80, HasColour: false)).Subcommands
            .Where(command => command.Options.Any(option => option.Name == "--format" && option.HelpName!.Split('|').Contains("json")))
            .Should().HaveCountGreaterThan(10).And.OnlyContain(command => command.Options.Any(option => option.Name == "--json"));

    [Theory]
    [InlineData(40)]
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
