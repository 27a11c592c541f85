using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.OverrideLints;

/// <summary>Values that an override sets to what they are already.</summary>
internal sealed class IdleOverrideLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6502", "override sets what is there", ProblemSeverity.Warning);

    internal override string Why =>
        """
        The override sets a value to what the base pack says anyway. Often the base has come round to it in a new version. What is left over hides the day on which the
        base changes its mind again.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var targets = subject.Pack.Documents.SkipLast(1).SelectMany(pack => pack.Documents)
            .Where(document => document.Kind is DocumentKinds.Rule or DocumentKinds.Practice or DocumentKinds.Order)
            .Where(document => document.Root.Find("id")?.Value is YamlScalar)
            .ToLookup(document => ((YamlScalar)document.Root.Find("id")!.Value).Value, document => document.Root, StringComparer.Ordinal);
        return
            from document in subject.Own.Documents
            where document.Kind == DocumentKinds.Override && document.Root.Find("target")?.Value is YamlScalar
            let target = ((YamlScalar)document.Root.Find("target")!.Value).Value.Split('/', 2)[^1]
            from root in targets[target].Take(1)
            from problem in Same(document.Root.Find("set")?.Value as YamlMapping, root)
            select problem;
    }

    private static IEnumerable<Problem> Same(YamlMapping? set, YamlMapping target)
    {
        foreach (var entry in NamedMappings.Entries(set))
        {
            if (entry is { Key.Value: DeclaredOverride.ParametersKey, Value: YamlMapping own } && target.Find(DeclaredOverride.ParametersKey)?.Value is YamlMapping theirs)
            {
                foreach (var parameter in own.Entries.Where(parameter => AreSame(parameter.Value, (theirs.Find(parameter.Key.Value)?.Value as YamlMapping)?.Find("default")?.Value)))
                {
                    yield return Problem(parameter.Key, parameter.Value);
                }
            }
            else if (AreSame(entry.Value, target.Find(entry.Key.Value)?.Value))
            {
                yield return Problem(entry.Key, entry.Value);
            }
        }
    }

    private static bool AreSame(YamlNode value, YamlNode? other) =>
        value is YamlScalar own && other is YamlScalar theirs && string.Equals(own.Value.Trim(), theirs.Value.Trim(), StringComparison.Ordinal);

    private static Problem Problem(YamlScalar key, YamlNode value) =>
        new(Descriptor, key.Place, $"\"{key.Value}\" is \"{((YamlScalar)value).Value.Trim()}\" in the base already.", "Take it out of the override.");
}
