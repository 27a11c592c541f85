using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>A practice, order or rule that has a name but is not read yet.</summary>
/// <param name="Pack">The id of its pack.</param>
/// <param name="Map">Its document, with what overrides set put in.</param>
/// <param name="Symbol">Its name; null when its id cannot be used.</param>
internal sealed record DeclaredSubject(string Pack, YamlMapping Map, Symbol? Symbol);
