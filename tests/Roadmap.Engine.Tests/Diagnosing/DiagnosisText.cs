using System.Globalization;
using Roadmap.Engine.Diagnosing;

namespace Roadmap.Engine.Tests.Diagnosing;

/// <summary>Everything of a diagnosis that is put into words only when it is read, part by part.</summary>
internal static class DiagnosisText
{
    internal static readonly Func<Diagnosis, IEnumerable<string>>[] Parts =
    [
        diagnosis => diagnosis.Findings.SelectMany(finding => finding.Because.SelectMany(leaf => leaf.Values).Select(value => value.ToString())),
        diagnosis => diagnosis.Findings.SelectMany(finding => finding.WouldChange.Prepend($"{finding.Message} {finding.Why} {finding.Instead} {finding.Confidence}")),
        diagnosis => diagnosis.LeveragePoints.SelectMany(point => point.Parts.Select(part => part.ToString())),
        diagnosis => diagnosis.LeveragePoints.SelectMany(point => point.BlockedBy.Concat(point.Confirm).Concat(point.Assumed)),
        diagnosis => diagnosis.Questions.Select(question => $"{question.Cell} {question.From} {question.Ask} {question.Worth.ToString(CultureInfo.InvariantCulture)} {string.Join(',', question.Settles)}"),
        diagnosis => diagnosis.Undetermined.Select(rule => $"{rule.Id} {rule.Severity} {string.Join(',', rule.AsksFor)}"),
        diagnosis => diagnosis.Order.Constraints.Select(constraint => $"{constraint.Id} {constraint.Status} {constraint.FirstOn} {constraint.ThenOn} {string.Join(',', constraint.AsksFor)}"),
    ];

    internal static string[] Of(Diagnosis diagnosis) => [.. Parts.SelectMany(part => part(diagnosis))];
}
