namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Lines of the trail, each with the strongest literal that was asked of it.</summary>
internal sealed class NeededLines
{
    private readonly List<int> _lines = [];
    private Literal[] _literals = [];

    /// <summary>In the order in which they were first asked for.</summary>
    internal List<int> Lines => _lines;

    internal void Begin(int lineCount)
    {
        foreach (var line in _lines) _literals[line] = Literal.True;
        _lines.Clear();
        if (lineCount > _literals.Length) Array.Resize(ref _literals, 2 * lineCount);
    }

    internal bool Has(int line) => _literals[line] != Literal.True;

    internal Literal At(int line) => _literals[line];

    /// <summary>Whether a line is there for a literal at least as strong.</summary>
    internal bool Covers(int line, Literal literal) => Has(line) && _literals[line].IsAtLeastAsStrongAs(literal);

    /// <summary>Asks for a literal of a line.</summary>
    /// <returns>Whether the line is new.</returns>
    internal bool Need(int line, Literal literal)
    {
        if (Has(line))
        {
            if (!_literals[line].IsAtLeastAsStrongAs(literal)) _literals[line] = literal;
            return false;
        }
        _literals[line] = literal;
        _lines.Add(line);
        return true;
    }
}
