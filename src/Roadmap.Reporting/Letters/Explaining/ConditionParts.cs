using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Exploring;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>Each condition under a heading of its own; conditions of one name share it.</summary>
internal static class ConditionParts
{
    internal static IEnumerable<LetterBlock> Write(Explanation explanation, TraceDetail detail)
    {
        string? last = null;
        foreach (var condition in explanation.Conditions.Where(condition => IsTold(condition, detail)))
        {
            if (condition.Name != last)
            {
                yield return new HeadingBlock(Heading(condition.Name));
                last = condition.Name;
            }

            foreach (var block in TraceParts.Write(condition.Trace, 0, detail))
            {
                yield return block;
            }

            yield return new ParagraphBlock(LetterParts.Quiet($"written in {condition.Trace.File}, line {condition.Trace.Line}")) { Indent = TraceParts.Step };
        }
    }

    private static bool IsTold(ExplainedCondition condition, TraceDetail detail) => detail == TraceDetail.Whole
        || (condition.Trace.Verdict != Verdict.True && !condition.Name.StartsWith("severity", StringComparison.Ordinal) && condition.Name != "avoid-when")
        || (condition.Trace.Verdict != Verdict.False && condition.Name == "avoid-when");

    /// <summary>What stands over a condition, by its key.</summary>
    internal static string Heading(string name) => name switch
    {
        "applies-when" => "When it applies",
        "fires-when" => "When it is found",
        "first" => "What should come first",
        "then" => "What comes after",
        "avoid-when" => "When to leave it",
        "needs (required)" => "What it requires",
        "needs (advised)" => "What is advised before it",
        _ when name.StartsWith("severity ", StringComparison.Ordinal) => $"When its severity is {name.Split(' ')[1]}",
        _ => name,
    };
}
