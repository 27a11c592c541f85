using System.Collections.Immutable;

namespace Roadmap.Rules.Vocabulary;

/// <summary>The type of a fact: its kind and, where the values are words, the words.</summary>
/// <remarks>Immutable; equal when kind and words are equal.</remarks>
public sealed class FactType : IEquatable<FactType>
{
    /// <summary>Numbers are held as integers of this many parts to one.</summary>
    public const long NumberScale = 1_000_000;

    private FactType(FactTypeKind kind, ImmutableArray<string> words)
    {
        Kind = kind;
        Words = words;
    }

    /// <summary>A percentage.</summary>
    public static FactType Percent { get; } = new(FactTypeKind.Percent, []);

    /// <summary>A number of things.</summary>
    public static FactType Count { get; } = new(FactTypeKind.Count, []);

    /// <summary>A number on a scale of its own.</summary>
    public static FactType Score { get; } = new(FactTypeKind.Score, []);

    /// <summary>Yes or no.</summary>
    public static FactType YesNo { get; } = new(FactTypeKind.YesNo, ["no", "yes"]);

    /// <summary>A day in the past, or never.</summary>
    public static FactType Date { get; } = new(FactTypeKind.Date, []);

    /// <summary>A day that may be in the future.</summary>
    public static FactType Deadline { get; } = new(FactTypeKind.Deadline, []);

    /// <summary>A length of time.</summary>
    public static FactType Duration { get; } = new(FactTypeKind.Duration, []);

    /// <summary>A practice's status; the words in the order of <see cref="PracticeStatus"/>.</summary>
    public static FactType Status { get; } = new(FactTypeKind.Status, ["not-started", "planned", "under-way", "in-place", "stopped"]);

    /// <summary>Where something is heading.</summary>
    public static FactType Trend { get; } = Choice(["falling", "flat", "rising"]);

    /// <summary>How firmly an order constraint binds.</summary>
    public static FactType Binding { get; } = Choice(["advised", "required"]);

    /// <summary>Who carries a practice.</summary>
    public static FactType Actor { get; } = Choice(["district", "building", "classroom", "community", "external"]);

    /// <summary>The status of an order constraint; the words in the order of <see cref="OrderStatus"/>.</summary>
    public static FactType Order { get; } = Choice(["kept", "healed", "inverted", "skipped", "at-risk", "ready", "waiting"]);

    /// <summary>The kind of value.</summary>
    public FactTypeKind Kind { get; }

    /// <summary>The words that a value can be, in the order of their index; empty for numbers and dates.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>True when <c>&lt; &lt;= &gt; &gt;=</c> make sense for it.</summary>
    public bool IsOrdered => IsNumber || Kind is FactTypeKind.Level or FactTypeKind.Status or FactTypeKind.Scale;

    /// <summary>True for percent, count and score.</summary>
    public bool IsNumber => Kind is FactTypeKind.Percent or FactTypeKind.Count or FactTypeKind.Score;

    /// <summary>True for date and deadline, which are held as intervals of days.</summary>
    public bool IsDate => Kind is FactTypeKind.Date or FactTypeKind.Deadline;

    /// <summary>A level type over the pack's levels, lowest first.</summary>
    /// <param name="levels">The level words.</param>
    public static FactType Level(ImmutableArray<string> levels) => new(FactTypeKind.Level, levels);

    /// <summary>A choice without an order.</summary>
    /// <param name="words">The words.</param>
    public static FactType Choice(ImmutableArray<string> words) => new(FactTypeKind.Choice, words);

    /// <summary>An ordered choice.</summary>
    /// <param name="words">The words, lowest first.</param>
    public static FactType Scale(ImmutableArray<string> words) => new(FactTypeKind.Scale, words);

    /// <summary>A set of words.</summary>
    /// <param name="words">At most 63 words.</param>
    public static FactType Set(ImmutableArray<string> words) => new(FactTypeKind.Set, words);

    /// <summary>The index of a word, or -1.</summary>
    /// <param name="word">The word, as written.</param>
    public int IndexOf(string word) => Words.IndexOf(word, 0, StringComparer.Ordinal);

    /// <summary>The type in words, as an author would say it: <c>level</c>, <c>percent</c>, <c>choice [a, b]</c>.</summary>
    public override string ToString() => Kind switch
    {
        FactTypeKind.YesNo => "yes-no",
        FactTypeKind.Choice => $"choice [{string.Join(", ", Words)}]",
        FactTypeKind.Scale => $"scale [{string.Join(", ", Words)}]",
        FactTypeKind.Set => $"set of [{string.Join(", ", Words)}]",
        _ => Kind.ToString().ToLowerInvariant(),
    };

    /// <inheritdoc/>
    public bool Equals(FactType? other) =>
        other is not null && Kind == other.Kind && Words.AsSpan().SequenceEqual(other.Words.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactType);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Words.Length);
}
