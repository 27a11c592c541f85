namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Literals that are true and together force something. Kept and refilled, so that explaining allocates nothing.</summary>
internal sealed class Explanation
{
    private Literal[] _literals = new Literal[64];

    internal int Count { get; private set; }

    internal Literal this[int index] => _literals[index];

    internal ReadOnlySpan<Literal> Literals => _literals.AsSpan(0, Count);

    internal void Add(Literal literal)
    {
        if (literal == Literal.True) return;
        if (Count == _literals.Length) Array.Resize(ref _literals, 2 * Count);
        _literals[Count++] = literal;
    }

    internal void Clear() => Count = 0;

    /// <summary>Keeps the first literals only; with a stack of explanations in one list, drops the topmost.</summary>
    internal void CutTo(int count) => Count = count;
}
