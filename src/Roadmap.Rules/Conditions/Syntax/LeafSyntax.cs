namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>One comparison as written.</summary>
internal sealed record LeafSyntax(LeafSource Source, SubjectSyntax Subject, PredicateSyntax Predicate) : ConditionSyntax(Source.Scalar.Place);
