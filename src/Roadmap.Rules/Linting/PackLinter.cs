using System.Collections.Concurrent;
using System.Collections.Immutable;
using Roadmap.Rules.Linting.Allowances;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting;

/// <summary>Gives advice on a pack that loads: conditions that cannot be true, steps that nothing leads to, messages that blame.</summary>
public static class PackLinter
{
    /// <summary>Everything found in what the pack itself wrote, sorted; what it extends is looked at only to understand it.</summary>
    /// <param name="pack">The pack, together with all that it extends. The last of <see cref="RulePack.Packs"/> is looked at.</param>
    /// <param name="options">A date and the pack's tests; without them, what needs them is not looked for.</param>
    public static ImmutableArray<Problem> Lint(RulePack pack, LintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var subject = new LintSubject(pack, options ?? new LintOptions());

        // In the order of the checks, whatever the number of threads; they take very different times, so that each thread takes the next one.
        var found = Partitioner.Create(LintCatalog.All, loadBalance: true).AsParallel().AsOrdered().Select(lint => lint.Check(subject).ToList()).AsEnumerable()
            .SelectMany(problems => problems)
            .DistinctBy(problem => (problem.Place, problem.Id));
        return ProblemOrder.Sort(new AllowanceFilter(subject).Apply(found));
    }

    /// <summary>True when what <see cref="Lint"/> finds may depend on the date: the pack allows something, or overrides something, until a day.</summary>
    /// <param name="pack">The pack, together with all that it extends.</param>
    public static bool DependsOnDate(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var own = pack.Documents[^1];
        return own.AllAllowances.Any() || pack.Overrides.Any(item => item.Pack == own.Id && item.Until is not null);
    }
}
