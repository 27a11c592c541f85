using System.Collections.Immutable;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The words that a key accepts, what each stands for and what it means to people, in the order in which they are shown.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly ImmutableArray<T> values;

    internal WordTable(params ReadOnlySpan<(string Word, T Value, string Means)> entries)
    {
        var words = ImmutableArray.CreateBuilder<WordMeaning>(entries.Length);
        var built = ImmutableArray.CreateBuilder<T>(entries.Length);
        foreach (var (word, value, means) in entries)
        {
            words.Add(new WordMeaning(word, means));
            built.Add(value);
        }

        values = built.MoveToImmutable();
        Shape = new WordShape(words.MoveToImmutable());
    }

    /// <summary>The words as the shape of a value.</summary>
    internal WordShape Shape { get; }

    internal ImmutableArray<string> Words => Shape.Words;

    internal T? Find(string word)
    {
        var index = Words.IndexOf(word, StringComparer.Ordinal);
        return index < 0 ? null : values[index];
    }
}
