using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Planning;
using Roadmap.Rules.Districts;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Testing;

/// <summary>Compares what a case expects with what came; the wording of every failure is here.</summary>
internal static class CaseExpectations
{
    internal static IEnumerable<string> Outcome(PackTestCase one, Explanation explanation)
    {
        if (!Same(one.Expect.Text, explanation.Outcome))
        {
            yield return $"Expected {one.Expect.Text}, and it is {explanation.Outcome}.";
        }
    }

    internal static IEnumerable<string> Facts(PackTestCase one, Explanation explanation)
    {
        var because = explanation.Because.SelectMany(leaf => leaf.Values).Select(cell => cell.Cell).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in one.Because.Where(fact => !because.Contains(fact.Text)))
        {
            yield return $"Expected the outcome to rest on {fact.Text}; it rests on {ExpectationText.List(because)}.";
        }

        foreach (var fact in one.AsksFor.Where(fact => !explanation.AsksFor.Contains(fact.Text, StringComparer.Ordinal)))
        {
            yield return $"Expected to be asked for {fact.Text}; asked for is {ExpectationText.List(explanation.AsksFor)}.";
        }
    }

    internal static IEnumerable<string> Finding(PackTestCase one, Finding? finding)
    {
        if (finding is null)
        {
            if (one.Message is not null || one.Severity is not null || one.Confidence is not null || !one.LeadsTo.IsEmpty)
            {
                yield return "Expected a finding with a message, severity, confidence or next steps, and there is no finding.";
            }

            yield break;
        }

        if (one.Message is { } message && !Flat(finding.Message).Contains(Flat(message.Text), StringComparison.Ordinal))
        {
            yield return $"Expected the message to say \"{Flat(message.Text)}\"; it says \"{Flat(finding.Message)}\".";
        }

        if (one.Severity is { } severity && severity != finding.Severity)
        {
            yield return $"Expected severity {Word(severity)}, and it is {Word(finding.Severity)}.";
        }

        if (one.Confidence is { } confidence && !Same(confidence.Text, finding.Confidence?.ToString().ToLowerInvariant() ?? "none"))
        {
            yield return $"Expected confidence {confidence.Text}, and it is {finding.Confidence?.ToString().ToLowerInvariant() ?? "none"}.";
        }

        foreach (var practice in one.LeadsTo.Where(practice => !finding.LeadsTo.Contains(practice.Text, StringComparer.Ordinal)))
        {
            yield return $"Expected it to lead to {practice.Text}; it leads to {ExpectationText.List(finding.LeadsTo)}.";
        }
    }

    internal static IEnumerable<string> Next(PackTestCase one, Diagnosis diagnosis)
    {
        var first = diagnosis.LeveragePoints.Take(one.Next.Length).Select(point => point.Id).ToList();
        if (!one.Next.Select(next => next.Text).SequenceEqual(first, StringComparer.Ordinal))
        {
            yield return $"Expected {ExpectationText.List(one.Next.Select(next => next.Text))} next; next is {ExpectationText.List(first)}.";
        }
    }

    internal static IEnumerable<string> Plan(PackTestCase one, ActionPlan plan)
    {
        foreach (var expected in one.Plan)
        {
            var practice = expected.Practice.Text;
            var step = plan.Steps.FirstOrDefault(step => Same(step.Id, practice));
            if (step is null)
            {
                yield return $"Expected {practice} in the plan to start {expected.Starts.Date}; {WhyNoStep(practice, plan)}";
            }
            else if (expected.Starts.Date is { } starts && (step.Starts < starts.First || step.Starts > starts.Last))
            {
                yield return $"Expected {practice} to start {starts} in the plan; it starts {PartialDate.Of(step.Starts)}. {string.Join(' ', step.Because.Select(reason => reason.Text))}";
            }
        }
    }

    private static string WhyNoStep(string practice, ActionPlan plan)
    {
        if (plan.Conflict is { } conflict)
        {
            return $"there is no plan. {string.Join(' ', conflict.Parts.Select(part => part.Text))}";
        }

        var leftOut = plan.LeftOut.FirstOrDefault(one => Same(one.Id, practice));
        return leftOut is null ? "it is no step of the plan." : $"it is left out. {leftOut.Because}";
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static string Word(Rules.Packs.Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>White space in prose says nothing.</summary>
    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
