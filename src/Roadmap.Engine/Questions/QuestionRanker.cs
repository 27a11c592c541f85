using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Questions;

/// <summary>Ranks what is not known by how much knowing it would settle.</summary>
internal static class QuestionRanker
{
    internal static ImmutableArray<Question> Rank(RulePack pack, IEnumerable<QuestionTopic> topics)
    {
        var cells = topics.SelectMany(topic => topic.Cells.Select(cell => (cell, topic)));
        return [.. cells
            .GroupBy(pair => pair.cell.Text, StringComparer.Ordinal)
            .Select(group => Question(pack, group.First().cell, [.. group.Select(pair => pair.topic)]))
            .OrderByDescending(question => question.Worth)
            .ThenBy(question => question.Cell, StringComparer.Ordinal)];
    }

    private static Question Question(RulePack pack, OpenCell cell, ImmutableArray<QuestionTopic> topics) => new(
        cell.Text,
        QuestionText.From(pack, cell),
        QuestionText.Ask(pack, cell),
        topics.Sum(topic => topic.WorthPerCell),
        [.. topics.Select(topic => topic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        null);
}
