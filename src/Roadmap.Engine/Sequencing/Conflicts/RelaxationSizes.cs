using System.Collections.Immutable;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Finds how little is enough when it is known which groups give way.</summary>
internal sealed class RelaxationSizes(Project project, ImmutableArray<RuleGroup> groups, int conflicts, CancellationToken cancellation)
{
    /// <summary>Lets each group of a set give way as little as the others, given up as far as is decided yet, allow.</summary>
    internal Relaxation? Smallest(int[] set)
    {
        var steps = set.Select(group => new RelaxationStep(groups[group], null)).ToImmutableArray();
        var isSmallest = true;
        for (var i = 0; i < steps.Length; i++)
        {
            if (RuleRelaxer.Degrees(project, steps[i].Group) is not { } most) continue;
            var place = i;
            var (by, isProved) = Least(most, by => steps.SetItem(place, steps[place] with { By = by }));
            if (by is not null) steps = steps.SetItem(i, steps[i] with { By = by });
            isSmallest &= isProved;
        }
        var (_, schedule) = Check(steps);
        return schedule is null ? null : new Relaxation { Steps = steps, Schedule = schedule, IsSmallest = isSmallest };
    }

    /// <summary>The least degree that is enough, by halving: what is enough stays enough with more.</summary>
    private (int? By, bool IsProved) Least(int most, Func<int, ImmutableArray<RelaxationStep>> steps)
    {
        if (most < 1 || Check(steps(most)).Outcome != ConflictOutcome.Possible) return (null, false);
        var (low, high, isProved) = (1, most, true);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            var outcome = Check(steps(middle)).Outcome;
            if (outcome == ConflictOutcome.Possible) high = middle;
            else low = middle + 1;
            isProved &= outcome != ConflictOutcome.Unproved;
        }
        return (high, isProved);
    }

    private (ConflictOutcome Outcome, Schedule? Schedule) Check(ImmutableArray<RelaxationStep> steps) =>
        Feasibility.Of(RuleRelaxer.Apply(project, steps), conflicts, cancellation);
}
