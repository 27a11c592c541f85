using System.Collections.Immutable;

namespace Roadmap.Rules.Shapes;

/// <summary>One of a closed list of words.</summary>
internal sealed class WordShape : ValueShape
{
    internal WordShape(params ImmutableArray<WordMeaning> meanings)
    {
        Meanings = meanings;
        Words = [.. meanings.Select(meaning => meaning.Word)];
    }

    internal ImmutableArray<WordMeaning> Meanings { get; }

    internal ImmutableArray<string> Words { get; }

    internal override ValueForms Forms => ValueForms.Scalar;

    /// <summary>Words of this list and of others, each once.</summary>
    internal WordShape With(params IEnumerable<WordShape> others) =>
        new([.. others.Prepend(this).SelectMany(shape => shape.Meanings).DistinctBy(meaning => meaning.Word, StringComparer.Ordinal)]);
}
