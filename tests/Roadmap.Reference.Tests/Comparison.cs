using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Replay;
using Roadmap.Engine.Exploring;
using Roadmap.Reference.Tests.Generation;
using Roadmap.Reference.Tests.Reference;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Reference.Tests;

/// <summary>One pack in both evaluators, district after district.</summary>
internal sealed class Comparison
{
    private readonly ModelPack pack;
    private readonly PackIndex index;
    private readonly DistrictEvaluation evaluation;
    private readonly Diagnoser diagnoser;
    private readonly Explainer explainer;

    internal Comparison(ModelPack pack)
    {
        this.pack = pack;
        var text = PackPrinter.Print(pack);
        var read = RulePack.TryRead([new PackFile("pack.yaml", text)]);
        index = new PackIndex(read.Value ?? throw new FormatException($"{Errors(read.Problems)}\n{text}"));
        evaluation = new DistrictEvaluation(index);
        diagnoser = new Diagnoser(evaluation);
        explainer = new Explainer(evaluation.Plan);
    }

    /// <summary>The first difference in words; null when both agree. The engine evaluates once, and everything is read from that.</summary>
    internal string? Difference(ModelDistrict model, Coverage? coverage = null)
    {
        var bound = DistrictBinder.Bind(Read(model), index);
        var district = bound.Value ?? throw new FormatException($"{Errors(bound.Problems)}\n{PackPrinter.Print(pack)}\n{DistrictPrinter.Print(model, pack)}");
        using var run = evaluation.Evaluate([district]);
        var diagnosis = diagnoser.Diagnose(run, district, 0, bound.Problems);
        var truth = new LaneTruth(run, district, 0);
        var world = new World(pack, model);
        return Orders(world, diagnosis, coverage) ?? Rules(world, diagnosis, coverage) ?? Traces(world, id => explainer.Explain(district, truth, id), coverage);
    }

    private DistrictState Read(ModelDistrict district)
    {
        var text = DistrictPrinter.Print(district, pack);
        var read = DistrictState.TryRead(new PackFile("district.yaml", text));
        return read.Value ?? throw new FormatException($"{Errors(read.Problems)}\n{text}");
    }

    private static string Errors(IEnumerable<Problem> problems) => ProblemText.Write([.. problems.Where(problem => problem.Severity == ProblemSeverity.Error)]);

    private string? Orders(World world, Diagnosis diagnosis, Coverage? coverage)
    {
        var standings = diagnosis.Order.Constraints.ToDictionary(one => one.Id, one => Words(one.Status.ToString()));
        foreach (var order in pack.Constraints)
        {
            var expected = world.Orders.Status(order) ?? "unknown";
            coverage?.Order(expected);
            if (standings[order.Id] != expected)
            {
                return $"order {order.Id} ({NodePrinter.Leaf(order.First)} then {NodePrinter.Leaf(order.Then)}): engine {standings[order.Id]}, reference {expected}";
            }
        }

        return null;
    }

    private string? Rules(World world, Diagnosis diagnosis, Coverage? coverage)
    {
        var fired = diagnosis.Findings.Where(finding => finding.Source == FindingSource.Rule).ToDictionary(finding => finding.Id, finding => Words(finding.Severity.ToString()));
        var open = diagnosis.Undetermined.ToDictionary(rule => rule.Id, rule => Words(rule.Severity.ToString()));
        foreach (var rule in pack.Rules)
        {
            var outcome = world.Judge.Outcome(rule);
            coverage?.Outcome(outcome);
            var severity = world.Judge.Severity(rule);
            var expected = outcome is "fires" or "undetermined" ? $"{outcome} {severity}" : "neither";
            var actual = fired.TryGetValue(rule.Id, out var found) ? "fires " + found : open.TryGetValue(rule.Id, out var possible) ? "undetermined " + possible : "neither";
            if (actual != expected)
            {
                return $"rule {rule.Id}: engine {actual}, reference {expected}";
            }
        }

        return null;
    }

    /// <summary>Every part of every condition of every rule.</summary>
    private string? Traces(World world, Func<string, Explanation> explain, Coverage? coverage)
    {
        foreach (var rule in pack.Rules)
        {
            var explanation = explain(rule.Id);
            var outcome = world.Judge.Outcome(rule);
            if (explanation.Outcome != outcome)
            {
                return $"rule {rule.Id}: explained as {explanation.Outcome}, reference {outcome}";
            }

            foreach (var condition in explanation.Conditions)
            {
                var parts = condition.Name switch
                {
                    "applies-when" => rule.AppliesWhen,
                    "fires-when" => rule.FiresWhen,
                    _ => rule.Cases.Single(one => condition.Name == $"severity {one.Severity} when").When,
                };
                var difference = Trace(world, new Node.All(parts), condition.Trace, coverage);
                if (difference is not null)
                {
                    return $"rule {rule.Id}, {condition.Name}: {difference}";
                }
            }
        }

        return null;
    }

    private static string? Trace(World world, Node node, ConditionTrace trace, Coverage? coverage)
    {
        var expected = world.Judge.Of(node, new Place(null, null));
        coverage?.Verdict(node, expected);
        var actual = trace.Verdict switch { Verdict.True => true, Verdict.False => false, _ => (bool?)null };
        if (actual != expected)
        {
            return $"{trace.Text}: engine {Word(actual)}, reference {Word(expected)}";
        }

        if (node is not (Node.All or Node.Any or Node.None or Node.Tally))
        {
            return null;
        }

        // A list of one condition may be that condition.
        var children = node.Children.Count == 1 && trace.Children.Length != 1 ? [trace] : trace.Children;
        return children.Length != node.Children.Count
            ? $"{trace.Text}: {children.Length} parts for {node.Children.Count}"
            : node.Children.Zip(children, (part, child) => Trace(world, part, child, coverage)).FirstOrDefault(difference => difference is not null);
    }

    private static string Word(bool? verdict) => verdict switch { true => "true", false => "false", _ => "unknown" };

    /// <summary>The word that a name in code stands for: at-risk for AtRisk.</summary>
    private static string Words(string name) => string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
