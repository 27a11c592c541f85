using Roadmap.Rules.Districts;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Puts types on what a file says of tensions.</summary>
internal static class TensionBinder
{
    internal static TensionFacts[] Bind(BindingRun run)
    {
        var tensions = new TensionFacts[run.Index.Pack.Tensions.Length];
        Array.Fill(tensions, TensionFacts.Nothing);
        foreach (var stated in run.State.Tensions)
        {
            if (run.Tension(stated.Id, stated.Place) is >= 0 and var ordinal)
            {
                tensions[ordinal] = Bind(stated, run);
            }
        }

        return tensions;
    }

    internal static TensionFacts Bind(TensionState stated, BindingRun run) => new()
    {
        Lean = run.Value(FactType.Score, stated.Lean, new("The lean of ", stated.Id))?.Value,
        Named = run.Value(FactType.YesNo, stated.Named, new("Whether ", stated.Id, " is named")) is { } named ? named.Value == 1 : null,
        Anchored = IsAnchored(stated.AnchoredTo),
        Place = stated.Lean?.Place ?? stated.Place,
    };

    // "no" says that it is anchored to nothing; anything else is what it is anchored to.
    private static bool? IsAnchored(StatedText? anchor) =>
        anchor is null || string.IsNullOrWhiteSpace(anchor.Text) ? null : !FactText.TryParse(FactType.YesNo, anchor.Text, out var value) || value == 1;
}
