using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Engine.Tests.Evaluation;

/// <summary>The words that the spec lines use.</summary>
internal static class SpecVocabulary
{
    internal static PackIndex Index { get; } = new(Load());

    /// <summary>Binds a condition written in YAML on one line.</summary>
    internal static Condition Bind(string text)
    {
        var isTree = text.StartsWith('[') || text.Contains(": ", StringComparison.Ordinal);
        var source = new SourceText("condition.yaml", $"when:\n  {(isTree ? text : $"[ {text} ]")}\n");
        var problems = new ProblemCollector();
        var document = YamlDocumentReader.Read(source, problems, InputLimits.Pack).FirstOrDefault();
        var condition = document is null ? null : ConditionBinder.Bind(document.Root.Entries[0].Value, new ConditionContext(Symbols(Index.Pack)), problems);
        return condition ?? throw new FormatException(ProblemText.Write(problems.ToSorted()));
    }

    private static RulePack Load()
    {
        var path = Path.Combine(SpecLine.Folder, "vocabulary.yaml");
        return RulePack.TryLoad(path).GetValueOrThrow();
    }

    private static SymbolTable Symbols(RulePack pack)
    {
        var symbols = pack.Areas.Select(Symbol (area) => new AreaSymbol(area))
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
