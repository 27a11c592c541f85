namespace Roadmap.Rules.Shapes;

/// <summary>What a value is made of in YAML.</summary>
[Flags]
internal enum ValueForms
{
    None = 0,
    Scalar = 1,
    List = 2,
    Mapping = 4,
}
