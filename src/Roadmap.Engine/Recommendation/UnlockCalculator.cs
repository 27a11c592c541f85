using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Recommendation;

/// <summary>Works out what a practice makes possible: the worth of the candidates behind it, less with each step of distance.</summary>
internal sealed class UnlockCalculator
{
    private readonly Scoring scoring;
    private readonly Dictionary<string, List<Candidate>> behind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> worth;

    internal UnlockCalculator(Scoring scoring, IReadOnlyList<Candidate> candidates, Dictionary<string, long> worth)
    {
        this.scoring = scoring;
        this.worth = worth;
        foreach (var helper in candidates)
        {
            behind[helper.Practice.Id] = [.. candidates.Where(candidate => candidate != helper && candidate.Unmet.Any(need => Helps(helper.Practice, need)))];
        }
    }

    internal ScorePart Of(Practice practice)
    {
        var value = 0L;
        var titles = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { practice.Id };
        var frontier = new List<string> { practice.Id };
        var factor = 1m;
        while (frontier.Count > 0 && factor > 0)
        {
            factor *= scoring.UnlockDecay / 1000m;
            var next = frontier.SelectMany(id => behind[id]).Where(candidate => seen.Add(candidate.Practice.Id)).ToList();
            value += next.Sum(candidate => Thousandths.Round(worth[candidate.Practice.Id] * factor));
            titles.AddRange(next.Select(candidate => $"“{candidate.Practice.Title}”"));
            frontier = [.. next.Select(candidate => candidate.Practice.Id)];
        }

        var because = titles.Count == 0 ? "nothing waits for it" : "opens the way to " + string.Join("; ", titles.Take(3)) + (titles.Count > 3 ? $" and {titles.Count - 3} more" : "");
        return new ScorePart(ScorePartKind.Unlock, Math.Min(value, scoring.UnlockMost), because);
    }

    private static bool Helps(Practice practice, OrderConstraint need) =>
        need.HealWith.Contains(practice.Id, StringComparer.Ordinal)
        || (need.First.Kind == FactSubjectKind.Area
            && practice.Raises.Any(raise => raise.Level >= need.First.Rank && string.Equals(raise.Area, need.First.Subject, StringComparison.Ordinal)));
}
