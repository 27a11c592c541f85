using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Questions;

/// <summary>A cell that some topics ask for, while they are gathered.</summary>
internal sealed class AskedCell(OpenCell cell)
{
    private readonly List<string> topics = [];

    internal OpenCell Cell => cell;

    /// <summary>What knowing it would settle, in thousandths of a point.</summary>
    internal long Worth { get; private set; }

    internal void Add(QuestionTopic topic)
    {
        Worth += topic.WorthPerCell;
        topics.Add(topic.Id);
    }

    /// <summary>The ids of the topics, each once, in id order.</summary>
    internal ImmutableArray<string> Settles()
    {
        topics.Sort(StringComparer.Ordinal);
        var settles = ImmutableArray.CreateBuilder<string>(topics.Count);
        foreach (var topic in topics)
        {
            if (settles.Count == 0 || !string.Equals(settles[^1], topic, StringComparison.Ordinal))
            {
                settles.Add(topic);
            }
        }

        return settles.DrainToImmutable();
    }
}
