using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Says what must be so when one leaf is true, or false. It may say too little, never what need not be.</summary>
internal static class LeafClaims
{
    internal static void Add(Leaf leaf, bool outcome, Requirements into)
    {
        switch (leaf)
        {
            case NumberLeaf number:
                AddNumber(number, outcome, into);
                break;
            case WordLeaf word:
                into.Require(word.Subject, new WordValues(outcome ? word.Members : ~word.Members), word);
                break;
            case WordCompareLeaf words:
                AddWords(words, outcome, into);
                break;
            case SetLeaf set:
                AddSet(set, outcome, into);
                break;
            case DateLeaf date:
                DateClaims.Add(date, outcome, into);
                break;
            case StateLeaf state:
                AddState(state, outcome, into);
                break;
            case FiringLeaf firing:
                into.Require(Firing(firing.Rule), new WordValues(outcome != firing.IsNegated ? 2UL : 1UL), firing);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether a rule fires, as if it were a fact; no fact of the language has a space in its first word.</summary>
    internal static FactKey Firing(string rule) => new(FactSubjectKind.Order, rule, FactFacet.Value, FactType.YesNo, rule + " firing");

    private static void AddNumber(NumberLeaf leaf, bool outcome, Requirements into)
    {
        if (leaf.Right.Key is null && leaf.Upper is null or { Key: null })
        {
            var values = leaf.Upper is { } upper
                ? outcome ? NumberValues.Between(leaf.Right.Amount, upper.Amount) : NumberValues.Outside(leaf.Right.Amount, upper.Amount)
                : NumberValues.Of(outcome ? leaf.Comparison : Opposite(leaf.Comparison), leaf.Right.Amount);
            into.Require(leaf.Left, values, leaf);
            return;
        }

        foreach (var key in leaf.Keys)
        {
            into.RequireKnown(key, leaf);
        }

        if (leaf.Upper is null)
        {
            AddComparison(leaf.Left, outcome ? leaf.Comparison : Opposite(leaf.Comparison), leaf.Right.Key, leaf.Right.Amount, leaf, into);
        }
        else if (outcome)
        {
            AddComparison(leaf.Left, Comparison.GreaterOrEqual, leaf.Right.Key, leaf.Right.Amount, leaf, into);
            AddComparison(leaf.Left, Comparison.LessOrEqual, leaf.Upper.Key, leaf.Upper.Amount, leaf, into);
        }
    }

    private static void AddWords(WordCompareLeaf leaf, bool outcome, Requirements into)
    {
        foreach (var key in leaf.Keys)
        {
            into.RequireKnown(key, leaf);
        }

        // Stopped stands beside the order of the other statuses, so that their ranks say nothing sure.
        if (leaf.Left.Type.Kind != FactTypeKind.Status)
        {
            AddComparison(leaf.Left, outcome ? leaf.Comparison : Opposite(leaf.Comparison), leaf.Right, leaf.Offset, leaf, into);
        }
    }

    private static void AddComparison(FactKey left, Comparison comparison, FactKey? rightKey, long amount, Leaf leaf, Requirements into)
    {
        var right = rightKey is null ? Instant.Zero : Instant.Of(rightKey);
        if (comparison is Comparison.Less or Comparison.LessOrEqual or Comparison.Equal)
        {
            into.Require(new Distance(right, Instant.Of(left), comparison == Comparison.Less ? amount - 1 : amount, leaf));
        }

        if (comparison is Comparison.Greater or Comparison.GreaterOrEqual or Comparison.Equal)
        {
            into.Require(new Distance(Instant.Of(left), right, comparison == Comparison.Greater ? -amount - 1 : -amount, leaf));
        }
    }

    private static void AddSet(SetLeaf leaf, bool outcome, Requirements into)
    {
        into.RequireKnown(leaf.Subject, leaf);
        if (SetValues.Of(leaf.Test, leaf.Members, outcome) is { } sets)
        {
            into.Require(leaf.Subject, sets, leaf);
        }
    }

    private static void AddState(StateLeaf leaf, bool outcome, Requirements into)
    {
        var isSo = outcome != leaf.IsNegated;
        if (leaf.State == FactState.Known)
        {
            into.RequireToldOrNot(leaf.Subject, isSo, leaf);
        }
        else if (leaf.Subject.Type.Kind == FactTypeKind.Date)
        {
            into.Require(isSo
                ? new Distance(Instant.Of(leaf.Subject), Instant.AsOf, -1, leaf)
                : new Distance(Instant.AsOf, Instant.Of(leaf.Subject), 0, leaf));
        }
    }

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        Comparison.GreaterOrEqual => Comparison.Less,
        Comparison.Equal => Comparison.NotEqual,
        _ => Comparison.Equal,
    };
}
