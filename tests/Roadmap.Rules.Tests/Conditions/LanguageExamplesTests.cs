using System.Runtime.CompilerServices;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Conditions;

/// <summary>The conditions by which the language is explained.</summary>
public sealed class LanguageExamplesTests
{
    private static readonly SourceText Source = new("Examples.yaml", File.ReadAllText(Path.Combine(Folder(), "Examples.yaml")));

    public static TheoryData<string> Names => [.. Root().Entries.Select(entry => entry.Key.Value)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bind_Example_HasNoProblems(string name)
    {
        var problems = new ProblemCollector();
        var context = new ConditionContext(TestVocabulary.Symbols)
        {
            OwnParameters =
            [
                Own("low-motivation", FactType.Percent, 40), Own("low", FactType.Score, 10), Own("high", FactType.Score, 90),
                Own("reliance", FactType.Percent, 50), Own("runway", FactType.Duration, 0, new CalendarDuration(18, DurationUnit.Month)),
            ],
        };

        var condition = ConditionBinder.Bind(Root().Find(name)!.Value, context, problems);

        ProblemText.Write(problems.ToSorted()).Should().BeEmpty();
        condition.Should().BeAssignableTo<Condition>();
    }

    private static YamlMapping Root()
    {
        var problems = new ProblemCollector();
        var root = YamlDocumentReader.Read(Source, problems, InputLimits.Pack).Single().Root;
        problems.HasErrors.Should().BeFalse();
        return root;
    }

    private static Parameter Own(string name, FactType type, long value, CalendarDuration? duration = null) =>
        new() { Name = name, Type = type, Value = value * FactType.NumberScale, Duration = duration, Text = name, Place = Source.Place(1, 1, 1) };

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
