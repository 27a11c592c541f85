using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>Compares two values of one type.</summary>
internal static class ValueComparison
{
    internal static bool Holds(Comparison comparison, long left, long right) => comparison switch
    {
        Comparison.Less => left < right,
        Comparison.LessOrEqual => left <= right,
        Comparison.Greater => left > right,
        Comparison.GreaterOrEqual => left >= right,
        Comparison.Equal => left == right,
        _ => left != right,
    };
}
