using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.VocabularyLints;

/// <summary>Parameters of the whole pack that nothing uses.</summary>
internal sealed class UnusedParameterLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6403", "pack parameter not used", ProblemSeverity.Warning);

    internal override string Why =>
        """
        No condition and no text says `$name`. An author who turns this screw wonders why nothing moves. (A parameter of one rule that the rule does not use is found
        when the pack is read.)
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject)
    {
        if (subject.Pack.Parameters.IsEmpty)
        {
            return [];
        }

        var texts = subject.Pack.Documents.SelectMany(pack => pack.Documents).SelectMany(document => Texts(document.Root)).Where(text => text.Contains('$', StringComparison.Ordinal)).SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        return subject.Pack.Parameters.Where(parameter => subject.IsOwn(parameter.Place) && !texts.Contains(parameter.Name))
            .Select(parameter => new Problem(Descriptor, parameter.Place, $"Nothing uses \"${parameter.Name}\".", "Write it in a condition, or take it out."));
    }

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalar text => [text.Value],
        YamlSequence list => list.Items.SelectMany(Texts),
        YamlMapping map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };

    private static IEnumerable<string> Names(string text) => text.Split('$').Skip(1).Select(rest =>
    {
        var end = rest.AsSpan().IndexOfAnyExcept(NameCharacters);
        return end < 0 ? rest : rest[..end];
    });

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
}
