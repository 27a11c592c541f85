using System.Collections.Immutable;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The words that a key accepts and what each stands for, in the order in which they are shown.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly ImmutableArray<(string Word, T Value)> entries;

    internal WordTable(params ReadOnlySpan<(string Word, T Value)> entries)
    {
        this.entries = [.. entries];
        Words = [.. this.entries.Select(entry => entry.Word)];
    }

    internal ImmutableArray<string> Words { get; }

    internal T? Find(string word)
    {
        var index = Words.IndexOf(word, StringComparer.Ordinal);
        return index < 0 ? null : entries[index].Value;
    }
}
