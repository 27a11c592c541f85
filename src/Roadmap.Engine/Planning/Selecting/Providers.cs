using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>Finds what brings a milestone about among the tasks and what is under way.</summary>
internal sealed class Providers(RulePack pack, IReadOnlyCollection<PlanTask> tasks, IReadOnlyCollection<RunningTask> running)
{
    private readonly ILookup<string, Practice> practices = pack.Practices.ToLookup(practice => practice.Id, StringComparer.Ordinal);

    /// <summary>What brings a milestone about.</summary>
    /// <param name="milestone">The milestone; it does not hold yet.</param>
    /// <param name="healers">The practices that bring it about when it is no practice itself; null takes those that raise its area.</param>
    internal Provision Of(Milestone milestone, IEnumerable<string>? healers)
    {
        if (milestone.Kind == FactSubjectKind.Practice)
        {
            return OfPractice(milestone);
        }

        var able = healers?.ToList() ?? [.. pack.Practices.Where(practice => Raise(practice, milestone) is not null).Select(practice => practice.Id)];
        var present = able.Where(id => tasks.Any(task => task.Id == id) || running.Any(task => task.Id == id)).ToHashSet(StringComparer.Ordinal);
        var chosen = Nearest(milestone, present);
        return new Provision([.. tasks.Where(task => chosen.Contains(task.Id))], [.. running.Where(task => chosen.Contains(task.Id))], AtFinish: true);
    }

    private Provision OfPractice(Milestone milestone)
    {
        ImmutableArray<PlanTask> ofIt = [.. tasks.Where(task => task.Id == milestone.Subject)];
        return milestone.Rank switch
        {
            (int)PracticeStatus.InPlace => new Provision(ofIt, [.. running.Where(task => task.Id == milestone.Subject)], AtFinish: true),
            (int)PracticeStatus.UnderWay => new Provision(ofIt, [], AtFinish: false),
            _ => new Provision([], [], AtFinish: false, IsThere: !ofIt.IsEmpty),
        };
    }

    /// <summary>Of those that raise the area far enough only those that raise it least: who waits for a first floor does not wait for the roof.</summary>
    private HashSet<string> Nearest(Milestone milestone, HashSet<string> present)
    {
        var raises = present.Select(id => Raise(practices[id].First(), milestone)).ToList();
        var least = raises.Min();
        return [.. present.Where(id => Raise(practices[id].First(), milestone) is var raise && (raise is null || raise == least))];
    }

    /// <summary>The level to which a practice raises the milestone's area, when that is far enough; else null.</summary>
    private static int? Raise(Practice practice, Milestone milestone) => milestone.Kind == FactSubjectKind.Area
        ? practice.Raises.Where(raise => raise.Area == milestone.Subject && raise.Level >= milestone.Rank).Select(raise => (int?)raise.Level).Min()
        : null;
}
