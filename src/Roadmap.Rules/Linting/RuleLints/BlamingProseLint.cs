using System.Text.RegularExpressions;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Linting.RuleLints;

/// <summary>Words that blame people.</summary>
internal sealed partial class BlamingProseLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6205", "wording that blames", ProblemSeverity.Warning);

    internal override string Why =>
        """
        A finding is read by the people it is about. Words such as "failed", "refused" or "resistant" name a culprit and end the conversation;
        what stands in the way, and what could come next, carries it on. The list of words is English and short, and quotations of sources are let be.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        from prose in Prose.Of(subject)
        from Match word in Blame().Matches(prose.Text.Value)
        select Problem(prose.Text, word);

    private static Problem Problem(YamlScalar text, Match word) =>
        new(Descriptor, text.PlaceAt(word.Index, word.Length), $"\"{Shown.Of(word.Value)}\" puts the blame on people.", "Say what is in the way, or what is not there yet.");

    [GeneratedRegex(
        @"\b(fail(ed|s|ing)? to|failures? of|at fault|(is|are) to blame|neglect(ed|s|ful)?|refus(e|ed|es|ing) to|resistant|stubborn(ly)?|lazy|laziness|incompetent|incompetence|careless(ly|ness)?|ignoran(t|ce)|unwilling(ness)?|guilty|inexcusable|poor leadership|bad (teachers?|leaders?|schools?)|should have known|do(es)? not care|did not bother)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Blame();
}
