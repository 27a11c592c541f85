using Roadmap.Reporting.Text;
using Roadmap.Reporting.Text.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Roadmap.Cli.Terminals;

/// <summary>Lines that are laid out already, each run in the colour of its tone.</summary>
internal sealed class ColouredLines(IEnumerable<TextLine> lines) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in lines)
        {
            foreach (var run in line.Runs.Where(run => run.Text.Length > 0))
            {
                yield return new Segment(run.Text, StyleOf(run.Tone));
            }

            yield return Segment.LineBreak;
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Notice => new Style(Color.Olive),
        Tone.Alarm => new Style(Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
