using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Linting.VocabularyLints;

/// <summary>Roles, resources and profile attributes that nothing uses.</summary>
internal sealed class UnusedWordLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6404", "word not used", ProblemSeverity.Warning);

    /// <summary>Counts over schools take their total from this attribute; no condition has to name it.</summary>
    private const string Schools = "schools";

    internal override string Why =>
        """
        A role tells no indicator, no practice takes a resource, or no condition and no message reads an attribute of the profile. People are asked to fill in what
        the pack never looks at.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        var pack = subject.Pack;
        var roles = pack.Indicators.SelectMany(indicator => indicator.From.Concat(indicator.Type.Words)).ToHashSet(StringComparer.Ordinal);
        var resources = pack.Practices.SelectMany(practice => practice.Effort.Amounts.Select(amount => amount.Key)).ToHashSet(StringComparer.Ordinal);
        var facts = PackUses.Of(pack).Facts;
        return pack.Roles.Where(role => !roles.Contains(role.Id)).Select(role => Problem("role", role.Id, role.Place, "no indicator is told by it"))
            .Concat(pack.Resources.Where(resource => !resources.Contains(resource.Id)).Select(resource => Problem("resource", resource.Id, resource.Place, "no practice takes it")))
            .Concat(pack.Profile.Where(attribute => attribute.Id != Schools && !facts.Contains(attribute.Id)).Select(attribute => Problem("attribute", attribute.Id, attribute.Place, "no condition and no message reads it")))
            .Where(problem => subject.IsOwn(problem.Place!));
    }

    private static Problem Problem(string what, string id, SourcePlace place, string use) =>
        new(Descriptor, place, $"The {what} \"{id}\" is not used: {use}.", "Use it, or take it out.");
}
