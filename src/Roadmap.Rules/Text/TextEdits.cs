using System.Collections.Immutable;
using System.Text;

namespace Roadmap.Rules.Text;

/// <summary>Puts edits into the text of a file and leaves everything else as it is.</summary>
internal static class TextEdits
{
    /// <summary>The text after all of the edits, each of which is one or more stretches that go together. What overlaps an earlier one is left out.</summary>
    /// <param name="content">The text that the offsets of the edits mean.</param>
    /// <param name="edits">Groups of edits, in the order in which they are tried.</param>
    /// <param name="applied">How many groups were put in.</param>
    internal static string Apply(string content, IEnumerable<ImmutableArray<TextEdit>> edits, out int applied)
    {
        var taken = new List<TextEdit>();
        applied = 0;
        foreach (var group in edits.Where(group => !group.Any(edit => taken.Any(other => Overlap(edit, other)))))
        {
            taken.AddRange(group);
            applied++;
        }

        var text = new StringBuilder(content.Length);
        var from = 0;
        foreach (var edit in taken.OrderBy(edit => edit.Start))
        {
            text.Append(content, from, edit.Start - from).Append(edit.NewText);
            from = edit.End;
        }

        return text.Append(content, from, content.Length - from).ToString();
    }

    // Two that only touch are taken for an overlap: what one puts in at the other's edge could end up on either side.
    private static bool Overlap(TextEdit left, TextEdit right) => left.Start <= right.End && right.Start <= left.End;
}
