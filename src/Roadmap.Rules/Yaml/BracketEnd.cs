namespace Roadmap.Rules.Yaml;

/// <summary>Where brackets end: at the closing bracket of the whole, or at a bracket that closes one of another kind.</summary>
/// <param name="Offset">The offset of the closing bracket; -1 when the text ends first.</param>
/// <param name="Opening">The offset of the bracket that it meets.</param>
internal readonly record struct BracketEnd(int Offset, int Opening);
