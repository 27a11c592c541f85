using Roadmap.Engine.Planning;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Planning;

/// <summary>Why a step does not start when somebody asks, what it would cost, and who would move.</summary>
internal static class WhyNotSection
{
    internal static IEnumerable<LetterBlock> Write(PlanWhyNot answer)
    {
        yield return new HeadingBlock($"Why not start “{answer.Title}” in {answer.When}?", isTitle: true);
        yield return new ParagraphBlock(LetterParts.Plain(answer.Answer[0]));
        if (answer.Plan.Steps.FirstOrDefault(step => step.Id == answer.Practice) is { } step)
        {
            yield return new HeadingBlock($"As planned: {PlanText.Span(answer.Plan, step)}");
            foreach (var reason in step.Because)
            {
                yield return LetterParts.Bullet(LetterParts.Plain(reason.Text));
            }
        }
        else if (answer.Plan.LeftOut.FirstOrDefault(practice => practice.Id == answer.Practice) is { } leftOut)
        {
            yield return new HeadingBlock("As planned: left out");
            yield return LetterParts.Bullet(LetterParts.Plain(leftOut.Because));
        }

        if (!answer.Moves.IsEmpty)
        {
            yield return new HeadingBlock("What would move");
            foreach (var move in answer.Moves)
            {
                yield return MovesSection.Move(move);
            }
        }
    }
}
