using System.Collections.Immutable;
using System.Text;

namespace Roadmap.Cli.Completing;

/// <summary>What could stand at one place of a command line.</summary>
/// <param name="Words">The words, in the order in which to show them.</param>
/// <param name="Paths">The paths.</param>
/// <param name="GoesOn">True when the word is only a beginning, as in shared-vision=.</param>
internal sealed record Offer(ImmutableArray<Candidate> Words, PathKind Paths = PathKind.None, bool GoesOn = false)
{
    internal static Offer Nothing { get; } = new([]);

    internal Offer StartingWith(string prefix) => this with { Words = [.. Words.Where(word => word.Text.StartsWith(prefix, StringComparison.Ordinal))] };

    /// <summary>As the scripts of the shells read it: a word, a tab and its meaning on each line; what begins with a colon says how to go on.</summary>
    internal string Write()
    {
        var text = new StringBuilder();
        foreach (var word in Words)
        {
            text.Append(word.Text).Append(word.Description.Length == 0 ? "" : "\t").Append(OneLine(word.Description)).Append('\n');
        }

        text.Append(Paths switch { PathKind.Files => ":files\n", PathKind.Folders => ":folders\n", _ => "" });
        return text.Append(GoesOn && !Words.IsEmpty ? ":nospace\n" : "").ToString();
    }

    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
