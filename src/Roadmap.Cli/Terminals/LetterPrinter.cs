using Roadmap.Reporting.Text;
using Roadmap.Reporting.Text.Layout;
using Spectre.Console;

namespace Roadmap.Cli.Terminals;

/// <summary>Prints letters: the same lines everywhere, with colours where the terminal has them.</summary>
internal static class LetterPrinter
{
    internal static void Print(Letter letter, Terminal terminal)
    {
        if (!terminal.HasColour)
        {
            terminal.Out.Write(PlainLetterWriter.Write(letter, terminal.Width));
            return;
        }

        Console(terminal).Write(new ColouredLines(LetterLayout.Lines(letter, terminal.Width)));
    }

    private static IAnsiConsole Console(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        console.Profile.Width = int.MaxValue / 2;
        return console;
    }
}
