using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Pairs;

/// <summary>Whether a fact is known, or a date is never.</summary>
internal sealed class StatePair(StateLeaf leaf, Func<FactKey, CellAddress> addressOf) : LeafPair(leaf)
{
    private readonly CellAddress subjectCell = addressOf(leaf.Subject);

    protected override Verdict Compare(BoundDistrict district, SubjectFacts subject)
    {
        var value = CellReader.Read(subjectCell, district, subject);
        var verdict = leaf.State == FactState.Known ? Sure(value.IsKnown) : Never(value.Day, district.AsOf);
        return leaf.IsNegated && verdict != Verdict.Unknown ? Sure(verdict == Verdict.False) : verdict;
    }

    private Verdict Never(DayInterval day, int asOf)
    {
        var horizon = DaySpan.HorizonOf(subjectCell.Type == FactTypeKind.Deadline, asOf);
        return day.First > horizon ? Verdict.True : day.Last <= horizon ? Verdict.False : Verdict.Unknown;
    }
}
