using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Names what would settle the rules about which too little is known.</summary>
internal sealed class UndeterminedWords(DecidedRule[] rules, BoundDistrict district, LaneTruth truth) : Deferred<UndeterminedRules>
{
    internal int Count => rules.Length;

    protected override UndeterminedRules Make() => new([.. rules.Select(Describe)]);

    private UndeterminedRule Describe(DecidedRule decided)
    {
        var rule = district.Pack.Rules[decided.Rule];
        return new UndeterminedRule(rule.Id, rule.Title, decided.Severity, [.. AskedCells.Of(truth.OpenCells(rule), district).Select(cell => cell.Text)]);
    }
}
