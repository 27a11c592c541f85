namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>The right side of a comparison: a value, and perhaps a number added to or taken from it.</summary>
internal sealed record OperandSyntax(ValueSyntax Value, OffsetSyntax? Offset);
