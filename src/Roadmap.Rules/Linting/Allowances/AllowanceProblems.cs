using System.Collections.Immutable;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Linting.Allowances;

/// <summary>The wording of every problem with <c>lint-allow</c>.</summary>
internal static class AllowanceProblems
{
    private static readonly ProblemDescriptor Unknown = new("RP6001", "no such check", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Ended = new("RP6002", "allowance has ended", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Idle = new("RP6003", "allowance of nothing", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Soon = new("RP6004", "allowance ends soon", ProblemSeverity.Information);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } = [Unknown, Ended, Idle, Soon];

    internal static Problem NoSuchCheck(Allowance allowance, IEnumerable<string> known) =>
        new(Unknown, allowance.Place, $"\"{Shown.Of(allowance.Check)}\" is not the id of a check that can be allowed.", Spelling.DidYouMean(allowance.Check, known) ?? "The page on the linter lists the ids.");

    internal static Problem HasEnded(Allowance allowance) =>
        new(Ended, allowance.Place, $"{allowance.Check} was allowed until {EndingSoon.Day(allowance.Until)}.", "What it allowed is listed again: change it, or give a new end and a reason that still holds.");

    internal static Problem EndsSoon(Allowance allowance) =>
        new(Soon, allowance.Place, $"{allowance.Check} is allowed until {EndingSoon.Day(allowance.Until)}.", "What it allows is listed again after that: change it, or give a new end and a reason that still holds.");

    internal static Problem AllowsNothing(Allowance allowance, ImmutableArray<TextEdit> fix) =>
        new(Idle, allowance.Place, $"There is no {allowance.Check} here that this allows.", "Take the item out.") { Fix = fix };
}
