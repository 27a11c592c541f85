namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Which end over an indicator's roles a subject means.</summary>
internal enum RoleEnd
{
    None,
    Lowest,
    Highest,
}
