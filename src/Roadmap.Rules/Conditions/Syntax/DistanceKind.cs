namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>How far before or after a date.</summary>
internal enum DistanceKind
{
    Any,
    AtLeast,
    LessThan,
}
