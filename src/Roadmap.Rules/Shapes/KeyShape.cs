namespace Roadmap.Rules.Shapes;

/// <summary>One key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What may stand after it.</param>
/// <param name="Need">Whether it has to be there.</param>
/// <param name="Means">What it is for, in a sentence or two for people who write the file.</param>
internal sealed record KeyShape(string Name, ValueShape Value, KeyNeed Need, string Means)
{
    internal static KeyShape Required(string name, ValueShape value, string means) => new(name, value, KeyNeed.Required, means);

    internal static KeyShape Sometimes(string name, ValueShape value, string means) => new(name, value, KeyNeed.Sometimes, means);

    internal static KeyShape Optional(string name, ValueShape value, string means) => new(name, value, KeyNeed.Optional, means);
}
