using System.Collections.Immutable;
using System.Text;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Ordering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>The ids and words of a pack in UTF-8, and which areas its findings are about. Made once for a pack; nothing writes to it afterwards.</summary>
internal sealed class PackWords
{
    internal PackWords(DecisionPlan plan)
    {
        var pack = plan.Pack;
        Rules = Encode(pack.Rules.Select(rule => rule.Id));
        Orders = Encode(pack.Orders.Select(order => order.Id));
        Practices = Encode(pack.Practices.Select(practice => practice.Id));
        Areas = Encode(pack.Areas.Select(area => area.Id));
        Levels = Encode(pack.Levels);
        Severities = Encode(Enum.GetNames<Severity>().Select(name => name.ToLowerInvariant()));
        Kinds = Encode(Enum.GetNames<FindingKind>().Select(name => name.ToLowerInvariant()));
        SeverityOfRules = Beside(Severities, Rules);
        SeverityOfOrders = Beside(Severities, Orders);
        AreasOfRules = Table(pack.Rules.Length, pack.Areas.Length, rule => pack.Rules[rule].Areas.Select(area => plan.Index.Areas[area]));
        AreasOfOrders = Table(pack.Orders.Length, pack.Areas.Length, order => AreasOf(plan, plan.Order.Constraints[order]));
        AreaOfFirst = [.. plan.Order.Constraints.Select(constraint => AreaOf(plan, constraint.First) ?? -1)];
    }

    internal ImmutableArray<byte[]> Rules { get; }

    internal ImmutableArray<byte[]> Orders { get; }

    internal ImmutableArray<byte[]> Practices { get; }

    internal ImmutableArray<byte[]> Areas { get; }

    internal ImmutableArray<byte[]> Levels { get; }

    internal ImmutableArray<byte[]> Severities { get; }

    internal ImmutableArray<byte[]> Kinds { get; }

    /// <summary>By severity, then rule: <c>high:devices-before-why</c>.</summary>
    internal ImmutableArray<byte[][]> SeverityOfRules { get; }

    /// <summary>By severity, then order constraint.</summary>
    internal ImmutableArray<byte[][]> SeverityOfOrders { get; }

    internal BitTable AreasOfRules { get; }

    internal BitTable AreasOfOrders { get; }

    /// <summary>For each order constraint the area of what should come first, or -1.</summary>
    internal ImmutableArray<int> AreaOfFirst { get; }

    private static ImmutableArray<byte[]> Encode(IEnumerable<string> words) => [.. words.Select(Encoding.UTF8.GetBytes)];

    private static ImmutableArray<byte[][]> Beside(ImmutableArray<byte[]> severities, ImmutableArray<byte[]> ids) =>
        [.. severities.Select(severity => ids.Select(id => (byte[])[.. severity, (byte)':', .. id]).ToArray())];

    private static BitTable Table(int rows, int bits, Func<int, IEnumerable<int>> of)
    {
        var table = new BitTable(rows, bits);
        for (var row = 0; row < rows; row++)
        {
            foreach (var bit in of(row))
            {
                table[row].Add(bit);
            }
        }

        return table;
    }

    private static IEnumerable<int> AreasOf(DecisionPlan plan, ConstraintPlan constraint) =>
        new[] { AreaOf(plan, constraint.First), AreaOf(plan, constraint.Then) }.OfType<int>();

    private static int? AreaOf(DecisionPlan plan, MilestonePlan milestone) => milestone.Milestone.Kind switch
    {
        FactSubjectKind.Area => milestone.Subject,
        FactSubjectKind.Practice => plan.Index.Areas[plan.Pack.Practices[milestone.Subject].Area],
        _ => plan.Pack.Indicators[milestone.Subject].Area is { } area ? plan.Index.Areas[area] : null,
    };
}
