using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Questions;

/// <summary>Ranks what is not known by how much knowing it would settle.</summary>
internal static class QuestionRanker
{
    internal static ImmutableArray<Question> Rank(PackIndex index, IEnumerable<QuestionTopic> topics)
    {
        var questions = new List<AskedCell>();
        var places = new Dictionary<string, AskedCell>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            foreach (var cell in topic.Cells)
            {
                if (!places.TryGetValue(cell.Text, out var asked))
                {
                    asked = new AskedCell(cell);
                    places.Add(cell.Text, asked);
                    questions.Add(asked);
                }

                asked.Add(topic);
            }
        }

        questions.Sort(static (one, other) =>
            one.Worth != other.Worth ? other.Worth.CompareTo(one.Worth) : string.CompareOrdinal(one.Cell.Text, other.Cell.Text));
        var ranked = ImmutableArray.CreateBuilder<Question>(questions.Count);
        foreach (var question in questions)
        {
            ranked.Add(new Question(question.Cell.Text, QuestionText.From(index, question.Cell), QuestionText.Ask(index, question.Cell), question.Worth, question.Settles(), null));
        }

        return ranked.MoveToImmutable();
    }
}
