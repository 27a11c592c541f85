using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;

namespace Roadmap.Engine.Questions;

/// <summary>Something that answers would settle: a rule, an order constraint or a practice.</summary>
/// <param name="Id">Its id.</param>
/// <param name="WorthPerCell">What each of its cells is worth, in thousandths of a point.</param>
/// <param name="Cells">The cells that would settle it.</param>
internal sealed record QuestionTopic(string Id, long WorthPerCell, ImmutableArray<OpenCell> Cells);
