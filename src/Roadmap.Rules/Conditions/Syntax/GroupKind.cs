namespace Roadmap.Rules.Conditions.Syntax;

internal enum GroupKind
{
    All,
    Any,
    None,
}
