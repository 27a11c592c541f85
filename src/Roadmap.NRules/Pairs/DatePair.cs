using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Nodes;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.NRules.Pairs;

/// <summary>Two dates as intervals of days.</summary>
internal sealed class DatePair(DateLeaf leaf, Func<FactKey, CellAddress> addressOf) : LeafPair(leaf)
{
    private readonly CellAddress? first = leaf.First.Key is { } key ? addressOf(key) : null;
    private readonly CellAddress? second = leaf.Second.Key is { } key ? addressOf(key) : null;
    private readonly DayShift shift = new(leaf.Duration ?? default);
    private readonly bool isSameFact = leaf.First.Key is { } key && key.Equals(leaf.Second.Key);

    protected override Verdict Compare(BoundDistrict district, SubjectFacts subject)
    {
        var one = Side(first, leaf.First, district, subject);
        return isSameFact
            ? DateTest.OfSame(leaf.Relation, shift, one, district.AsOf)
            : DateTest.Of(leaf.Relation, shift, one, Side(second, leaf.Second, district, subject), district.AsOf);
    }

    private static DaySpan Side(CellAddress? address, DateOperand operand, BoundDistrict district, SubjectFacts subject)
    {
        if (address is { } cell)
        {
            var day = CellReader.Read(cell, district, subject).Day;
            return new DaySpan(day.First, day.Last, cell.Type == FactTypeKind.Deadline);
        }

        return operand.Literal is { } literal
            ? new DaySpan(literal.First.DayNumber, literal.Last.DayNumber, true)
            : new DaySpan(district.AsOf, district.AsOf, false);
    }
}
