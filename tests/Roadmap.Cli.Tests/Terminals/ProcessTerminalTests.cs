using System.Diagnostics;
using System.Text;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Tests.Terminals;

public sealed class ProcessTerminalTests
{
    [Theory]
    [InlineData(true, null, "xterm-256color", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(true, null, null, true)]
    [InlineData(false, null, "xterm", false)]
    public void Colour_IsWanted_OnATerminalThatShowsItWhenNobodyMinds(bool isTerminal, string? noColor, string? term, bool expected) =>
        ProcessTerminal.WantsColour(isTerminal, noColor, term).Should().Be(expected);

    [Theory]
    [InlineData(0, 80)]
    [InlineData(-1, 80)]
    [InlineData(72, 72)]
    [InlineData(240, 100)]
    public void Width_OfLines_IsTheWindowsAsLongAsItCanBeRead(int window, int expected) => ProcessTerminal.LineWidth(window).Should().Be(expected);

    [Fact]
    public async Task Process_InAPipe_PrintsTheSameBytesAsInProcessWhateverTheLocale()
    {
        string[] arguments = ["diagnose", CommandRun.North, CommandRun.Broken, "--pack", CommandRun.Pack];
        var run = CommandRun.Of(arguments);
        using var process = Start("tr_TR.ISO-8859-9", arguments);
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        output.ToArray().Should().Equal(Encoding.UTF8.GetBytes(run.Out));
        (await error).Should().Be(run.Error);
        process.ExitCode.Should().Be(run.ExitCode);
    }

    private static Process Start(string locale, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = "Asia/Tehran";
        return Process.Start(start)!;
    }
}
