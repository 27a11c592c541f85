using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Roadmap.Engine.Sequencing.Conflicts;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The conflict that the page shows is the one below, and what it shows of the answers is what comes out.</summary>
public sealed partial class SequencingConflictsPageTests
{
    private const string Page = "docs/sequencing.md";
    private const string Own = "tests/Roadmap.Engine.Tests/Documentation/SequencingConflictsPageTests.cs";

    [Fact]
    public void Code_OfSection_IsTheCodeThatRuns()
    {
        var shown = Lines(Section().Match(Pages.Read(Page)).Groups["code"].Value);
        shown.Should().NotBeEmpty();
        string.Join('\n', Lines(Pages.Read(Own))).Should().Contain(string.Join('\n', shown));
    }

    [Fact]
    public void Answers_OfSection_AreWhatComesOut() =>
        Section().Match(Pages.Read(Page)).Groups["answers"].Value.Should().Be(Answers());

    private static string Answers()
    {
        Activity Step(string id, int? deadline = null) => new() { Id = id, Duration = 4, Deadline = deadline, Demands = [Demand.Constant("leaders", 2)] };
        var tight = new Project(20, [Step("vision", 6), Step("coaching"), Step("portfolios", 10)], [new("coaching", "portfolios")], [Resource.Constant("leaders", 3)]);

        var conflict = ProjectConflicts.Find(tight, RuleGroups.Negotiable(tight));
        var waysOut = ProjectRelaxations.Find(tight, RuleGroups.Negotiable(tight));

        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{conflict.Outcome}, {(conflict.IsMinimal ? "none to spare" : "perhaps some to spare")}:");
        foreach (var group in conflict.Groups) text.AppendLine(CultureInfo.InvariantCulture, $"- {group.Name}");
        text.AppendLine("Ways out:");
        foreach (var way in waysOut.Relaxations)
            text.AppendLine(CultureInfo.InvariantCulture, $"- {string.Join(" and ", way.Steps.Select(step => step.By is { } by ? $"{step.Group.Name} by {by}" : $"without {step.Group.Name}"))}");
        return text.Replace("\r\n", "\n").ToString();
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"^## When it does not fit\n.*?^```csharp\n(?<code>.*?)^```$.*?^```text\n(?<answers>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
