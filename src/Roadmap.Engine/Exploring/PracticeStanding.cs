using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring;

/// <summary>Where one practice stands among what could come next.</summary>
/// <param name="Outcome">ready, blocked (by needs or by questions), withheld, under-way, in-place or dropped.</param>
/// <param name="Unmet">The required needs that certainly do not hold.</param>
/// <param name="Questions">What must be known first.</param>
internal sealed record PracticeStanding(string Outcome, ImmutableArray<OrderConstraint> Unmet, ImmutableArray<OpenCell> Questions)
{
    internal static PracticeStanding Of(Practice practice, int ordinal, BoundDistrict district, LaneTruth truth)
    {
        if (district.District.Practices[ordinal].Status == PracticeStatus.InPlace)
        {
            return new PracticeStanding("in-place", [], []);
        }

        var selection = new CandidateSelector(district, truth).Select(new HashSet<string>([practice.Id], StringComparer.Ordinal));
        if (selection.Withheld.Any(withheld => withheld.Id == practice.Id))
        {
            return new PracticeStanding("withheld", [], []);
        }

        if (selection.UnderWay.Any(underWay => underWay.Id == practice.Id))
        {
            return new PracticeStanding("under-way", [], []);
        }

        var candidate = selection.Candidates.FirstOrDefault(candidate => candidate.Ordinal == ordinal);
        return candidate switch
        {
            null => new PracticeStanding("dropped", [], []),
            { IsReady: true } => new PracticeStanding("ready", [], []),
            _ => new PracticeStanding("blocked", candidate.Unmet, candidate.Questions),
        };
    }
}
