using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>An override as read, before it is known whether its target exists.</summary>
/// <param name="Model">What it says of itself.</param>
/// <param name="Target">The target as written.</param>
/// <param name="Set">The values it sets, or null.</param>
/// <param name="AlsoRequire">The condition it adds, or null.</param>
/// <param name="Disable">The value of <c>disable</c>, or null.</param>
internal sealed record DeclaredOverride(PackOverride Model, YamlScalar Target, YamlMapping? Set, YamlNode? AlsoRequire, YamlScalar? Disable)
{
    internal const string ParametersKey = "parameters";

    internal string TargetId => Model.Target;

    internal YamlMapping? Parameters => Set?.Find(ParametersKey)?.Value as YamlMapping;
}
