using System.Collections.Immutable;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>What the built-in pack owes the people who read its findings.</summary>
public sealed class PackHonestyTests
{
    /// <summary>An evidence figure, as in "81 percent", "34.38 percent" or "23.75".</summary>
    private static readonly System.Text.RegularExpressions.Regex Figures = new(@"\b(\d+(?:\.\d+)?) percent\b|\b(\d+\.\d\d)\b");

    private static readonly ImmutableArray<YamlMapping> WrittenDocuments =
        [.. KnowledgeRepository.YamlFiles(KnowledgeRepository.Pack).SelectMany(file => KnowledgeYaml.Documents(file))];

    private static RulePack Pack => BuiltInPacks.PersonalizedLearning;

    [Fact]
    public void Strengths_AreAtLeastEight()
    {
        Pack.Rules.Count(rule => rule.Finds == FindingKind.Strength && rule.Lifecycle == RuleLifecycle.Stable).Should().BeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public void Quick_HasAtMostFifteenIndicatorsFromEveryArea()
    {
        var quick = Pack.Quick.Select(id => Pack.Indicators.Single(indicator => indicator.Id == id)).ToList();

        quick.Should().HaveCountLessThanOrEqualTo(15);
        quick.Select(indicator => indicator.Area).OfType<string>().Distinct(StringComparer.Ordinal).Should().HaveCount(Pack.Areas.Length);
    }

    [Fact]
    public void Areas_Every_SaysWhatEachLevelLooksLike()
    {
        foreach (var (id, area) in Written("areas"))
        {
            Levels(area).Should().Equal(Pack.Levels, "{0} is rated on these levels", id);
        }
    }

    [Fact]
    public void LevelIndicators_Every_SaysWhatEachLevelLooksLike()
    {
        var rated = Written("indicators").Where(entry => entry.Value.Text("type") == "level").ToList();

        rated.Should().NotBeEmpty();
        foreach (var (id, indicator) in rated)
        {
            Levels(indicator).Should().Equal(Pack.Levels, "{0} is rated on these levels", id);
        }
    }

    [Fact]
    public void LooksLikeTexts_OfOneScale_AllDiffer()
    {
        foreach (var (id, element) in Written("areas").Concat(Written("indicators")).Where(entry => entry.Value.Find("looks-like") is not null))
        {
            var texts = ((YamlMapping)element.Find("looks-like")!.Value).Entries.Select(entry => ((YamlScalar)entry.Value).Value.Trim()).ToList();

            texts.Should().OnlyHaveUniqueItems(id);
            texts.Should().OnlyContain(text => text.Length >= 20, id);
        }
    }

    [Fact]
    public void Parameters_Every_AreOursOrCiteASource()
    {
        Parameters().Where(entry => entry.Value.Text("ours") != "yes" && entry.Value.Sources("cites").IsEmpty)
            .Select(entry => entry.Id).Should().BeEmpty();
    }

    [Fact]
    public void Parameters_OfOurs_ArePrintedInEveryMessageThatUsesThem()
    {
        var silent = from entry in Parameters()
                     where entry.Value.Text("ours") == "yes"
                     from rule in Rules()
                     where Leaves(rule).Any(leaf => Names(leaf).Contains("$" + entry.Id, StringComparer.Ordinal))
                     where !rule.Text("message").Contains("{$" + entry.Id + "}", StringComparison.Ordinal)
                     select $"{rule.Text("id")} does not print {entry.Id}";

        silent.Should().BeEmpty();
    }

    [Fact]
    public void Parameters_Every_AreUsed()
    {
        var leaves = Documents().SelectMany(Leaves).SelectMany(Names).ToHashSet(StringComparer.Ordinal);

        Parameters().Where(entry => !leaves.Contains("$" + entry.Id)).Select(entry => entry.Id).Should().BeEmpty();
    }

    [Fact]
    public void Conditions_NoLiteral_IsAFigureOfASource()
    {
        var figures = Documents().SelectMany(FiguresOf).ToHashSet(StringComparer.Ordinal);

        figures.Should().Contain(["81", "44", "34.38", "23.75"]);
        Documents().SelectMany(Leaves).SelectMany(Names)
            .Where(word => word.EndsWith('%') && figures.Contains(word[..^1])).Should().BeEmpty();
    }

    /// <summary>Round numbers are anybody's; 34.38 or 31 can only have been taken from somewhere.</summary>
    [Fact]
    public void Parameters_ThatEqualAnUnevenFigureOfASource_CiteASource()
    {
        var figures = Documents().SelectMany(FiguresOf).Where(figure => figure[^1] is not ('0' or '5') || figure.Contains('.', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        Parameters().Where(entry => entry.Value.Text("default") is [.. var number, '%'] && figures.Contains(number) && entry.Value.Sources("cites").IsEmpty)
            .Select(entry => entry.Id).Should().BeEmpty();
        Parameters().Count(entry => entry.Value.Text("default") is [.. var number, '%'] && figures.Contains(number)).Should().BePositive();
    }

    [Fact]
    public void BuyIn_Conditions_AlwaysNameAGroup()
    {
        var bare = from document in Documents()
                   from leaf in Leaves(document)
                   where Names(leaf)[0] == "buy-in"
                   select $"{document.Text("id")}: {leaf}";

        bare.Should().BeEmpty();
    }

    private static ImmutableArray<YamlMapping> Documents() => WrittenDocuments;

    private static IEnumerable<YamlMapping> Rules() => Documents().Where(document => document.Text("kind") == "rule");

    private static IEnumerable<(string Id, YamlMapping Value)> Written(string kind) => Documents().SelectMany(document => document.Named(kind));

    private static IEnumerable<(string Id, YamlMapping Value)> Parameters() => Written("parameters");

    private static IEnumerable<string> Levels(YamlMapping element) =>
        element.Find("looks-like")?.Value is YamlMapping texts ? texts.Entries.Select(entry => entry.Key.Value) : [];

    private static string[] Names(string leaf) => leaf.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> FiguresOf(YamlMapping document) =>
        Texts(document).SelectMany(text => Figures.Matches(text)).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value);

    /// <summary>Every leaf of every condition and milestone of a document.</summary>
    private static IEnumerable<string> Leaves(YamlMapping document) =>
        document.Entries.SelectMany(entry => entry.Key.Value switch
        {
            "applies-when" or "fires-when" or "severity-when" or "avoid-when" or "in-place-when" or "first" or "then" => Texts(entry.Value),
            "needs" => ((YamlSequence)entry.Value).Items.OfType<YamlMapping>().SelectMany(Leaves),
            "areas" when entry.Value is YamlMapping areas => areas.Entries.Select(area => area.Value).OfType<YamlMapping>().SelectMany(Gates),
            _ => [],
        });

    private static IEnumerable<string> Gates(YamlMapping area) => area.Find("level-when") is { } gates ? Texts(gates.Value) : [];

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlSequence items => items.Items.SelectMany(Texts),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };
}
