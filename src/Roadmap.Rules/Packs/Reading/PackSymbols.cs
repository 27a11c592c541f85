using Roadmap.Rules.Conditions.Binding;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The names of a bound pack, for binding what is written outside of it: tests, goals, questions.</summary>
internal static class PackSymbols
{
    internal static SymbolTable Of(RulePack pack)
    {
        var symbols = pack.Areas.Select(area => (Symbol)new AreaSymbol(area))
            .Concat(pack.Indicators.Select(indicator => new IndicatorSymbol(indicator)))
            .Concat(pack.Tensions.Select(tension => new TensionSymbol(tension)))
            .Concat(pack.Practices.Select(practice => new PracticeSymbol(practice.Id, practice.Title, practice.Area, practice.Actor, practice.Place)))
            .Concat(pack.Orders.Select(order => new OrderSymbol(order.Id, order.Title, order.Place)))
            .Concat(pack.Rules.Select(rule => new RuleSymbol(rule.Id, rule.Title, rule.Place)));
        return new SymbolTable(pack.Levels, symbols)
        {
            Roles = pack.Roles,
            Stages = [.. pack.Stages.Select(stage => stage.Id)],
            Profile = pack.Profile,
            Parameters = pack.Parameters,
        };
    }
}
