namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>A stretch of a leaf's text.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    internal int End => Start + Length;

    /// <summary>From the start of this to the end of another.</summary>
    internal TextSpan To(TextSpan other) => new(Start, other.End - Start);
}
