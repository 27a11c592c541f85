using System.Text.RegularExpressions;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>Every example of the page on conditions binds against the built-in pack: a <c>condition</c> block as written, a <c>leaves</c> block line by line.</summary>
public sealed partial class ConditionPageTests
{
    private const string Page = "docs/conditions.md";

    public static TheoryData<int, string> Examples => Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfPage_Binds(int line, string yaml)
    {
        var problems = new ProblemCollector();

        var condition = Bind(yaml, problems);

        ProblemText.Write(problems.ToSorted()).Should().BeEmpty($"of the example in line {line}");
        condition.Should().NotBeNull();
    }

    [Fact]
    public void Bind_ExampleWithMistake_IsReported()
    {
        var problems = new ProblemCollector();

        Bind("- shared-vision is not started\n", problems).Should().BeNull();

        problems.HasErrors.Should().BeTrue();
    }

    private static Condition? Bind(string yaml, ProblemCollector problems)
    {
        var indented = string.Concat(yaml.Split('\n').Select(line => $"  {line}\n"));
        var document = YamlDocumentReader.Read(new SourceText(Page, $"when:\n{indented}"), problems, InputLimits.Pack).FirstOrDefault();
        return document is null ? null : ConditionBinder.Bind(document.Root.Entries[0].Value, new ConditionContext(PackSymbols.Of(BuiltInPacks.PersonalizedLearning)), problems);
    }

    private static TheoryData<int, string> Read()
    {
        var text = Pages.Read(Page);
        var data = new TheoryData<int, string>();
        foreach (Match block in Block().Matches(text))
        {
            var line = text.AsSpan(0, block.Groups["body"].Index).Count('\n') + 1;
            var body = block.Groups["body"].Value;
            if (block.Groups["mark"].Value == "condition")
            {
                data.Add(line, body);
                continue;
            }

            foreach (var leaf in body.Split('\n').Where(leaf => leaf.Length > 0))
            {
                data.Add(line, $"- {leaf}\n");
            }
        }

        return data;
    }

    [GeneratedRegex(@"^```(?:yaml )?(?<mark>condition|leaves)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
