namespace Roadmap.Testing;

/// <summary>Which verdicts of a leaf some case shows.</summary>
internal readonly record struct LeafSeen(bool True, bool False)
{
    internal int Sides => (True ? 1 : 0) + (False ? 1 : 0);
}
