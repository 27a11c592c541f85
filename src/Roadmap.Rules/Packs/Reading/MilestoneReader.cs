using System.Numerics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads what should come first or after: a leaf that, once reached, goes on holding as things rise.</summary>
internal sealed class MilestoneReader(BindingScope scope)
{
    /// <summary>The milestone; null after a problem.</summary>
    internal Milestone? Read(YamlScalar scalar) =>
        LeafBinder.Bind(scalar, scope.FactsOnly, scope.Problems) is { } condition ? Of(condition, scalar.Place, scalar.Value.Trim()) : null;

    /// <summary>The start of a practice: what the needs of the practice come before.</summary>
    internal Milestone? StartOf(string practice, SourcePlace place) => Read(new YamlScalar(place, $"{practice} >= under-way", isPlain: true));

    private Milestone? Of(Condition condition, SourcePlace place, string text)
    {
        switch (condition)
        {
            case WordLeaf { Subject: { Facet: FactFacet.Value, At: null } key } leaf when key.Kind == FactSubjectKind.Area:
                return OfArea(leaf, place);
            case WordLeaf { Subject: { Facet: FactFacet.Value, At: null } key } leaf when key.Kind == FactSubjectKind.Practice:
                return OfPractice(leaf, place);
            case WordLeaf or SetLeaf or NumberLeaf when IsIndicatorAgainstLiteral((Leaf)condition):
                var indicator = (Leaf)condition;
                return new Milestone(FactSubjectKind.Indicator, indicator.Keys[0].Subject, 0, indicator, indicator.Text);
            default:
                scope.Problems.Add(RuleProblems.NotAMilestone(place, text));
                return null;
        }
    }

    private Milestone? OfArea(WordLeaf leaf, SourcePlace place)
    {
        var words = scope.LevelType.Words;
        var level = BitOperations.TrailingZeroCount(leaf.Members);
        var all = (1UL << words.Length) - 1;
        if (leaf.Members == all)
        {
            scope.Problems.Add(RuleProblems.HoldsFromTheStart(place, leaf.Text));
            return null;
        }

        if (level >= words.Length || leaf.Members != (all & ~((1UL << level) - 1)))
        {
            scope.Problems.Add(RuleProblems.LevelNotReached(place, leaf.Subject.Subject, words[Math.Clamp(level, 1, words.Length - 1)]));
            return null;
        }

        return new Milestone(FactSubjectKind.Area, leaf.Subject.Subject, level, leaf, leaf.Text);
    }

    private Milestone? OfPractice(WordLeaf leaf, SourcePlace place)
    {
        foreach (var status in new[] { PracticeStatus.Planned, PracticeStatus.UnderWay, PracticeStatus.InPlace })
        {
            if (leaf.Members == StatusAndAbove(status))
            {
                return new Milestone(FactSubjectKind.Practice, leaf.Subject.Subject, (int)status, leaf, leaf.Text);
            }
        }

        scope.Problems.Add(RuleProblems.StatusNotReached(place, leaf.Subject.Subject));
        return null;
    }

    private static ulong StatusAndAbove(PracticeStatus status) =>
        ((1UL << ((int)PracticeStatus.InPlace + 1)) - 1) & ~((1UL << (int)status) - 1);

    private static bool IsIndicatorAgainstLiteral(Leaf leaf) =>
        leaf.Keys is [{ Kind: FactSubjectKind.Indicator, Facet: FactFacet.Value, At: null }]
        && leaf is not NumberLeaf { Right.Key: not null } and not NumberLeaf { Upper.Key: not null };
}
