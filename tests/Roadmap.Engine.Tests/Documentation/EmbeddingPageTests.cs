using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Roadmap.Engine.DependencyInjection;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Engine.Tests.Documentation;

public sealed partial class EmbeddingPageTests
{
    private static readonly string Page = Pages.Read("docs/embedding.md");

    [Fact]
    public void Code_OfThePage_IsCodeThatCompiles()
    {
        var code = Unindented(Pages.Read("tests/Roadmap.Engine.Tests/Documentation/EmbeddingSnippets.cs"));
        var blocks = Block("csharp").ToList();

        blocks.Should().HaveCountGreaterThan(6);
        blocks.Should().OnlyContain(block => code.Contains(Unindented(block), StringComparison.Ordinal));
    }

    [Fact]
    public void Code_OfThePage_DoesWhatItSays()
    {
        var folder = Directory.CreateTempSubdirectory("roadmap-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "pack.yaml"), "kind: pack\nid: ours\nversion: 1.0.0\nformat: 1\ntitle: Ours\nextends: [{ pack: personalized-learning, version: ^1.0 }]\n");
            var services = new ServiceCollection();
            EmbeddingSnippets.AddTo(services, folder);
            EmbeddingSnippets.AddNamed(services, folder);
            services.AddTransient<EmbeddingSnippets.DistrictPage>().AddSingleton<EmbeddingSnippets.NightlyReport>();
            using var provider = services.BuildServiceProvider();
            var milton = Rules.Districts.DistrictState.Load(Pages.PathOf("samples/districts/milton.yaml"));

            provider.GetRequiredService<EmbeddingSnippets.DistrictPage>().Root(milton).Should().Be("Devices arrived before the reason for them");
            provider.GetRequiredService<EmbeddingSnippets.NightlyReport>().Read(milton).Packs.Select(pack => pack.Id).Should().Equal("personalized-learning", "ours");
            provider.GetRequiredKeyedService<RoadmapEngine>("pilot").Pack.Packs[^1].Id.Should().Be("ours");
            EmbeddingSnippets.WithoutAContainer(Pages.PathOf("samples/districts/milton.yaml")).Findings.Should().NotBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void District_OfThePage_FitsTheBuiltInPack() =>
        RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning).Check(EmbeddingSnippets.Built()).Should().BeEmpty();

    [Fact]
    public void Configuration_OfThePage_IsRead()
    {
        using var json = JsonDocument.Parse(Block("json").Single());
        var settings = Flat("", json.RootElement).ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal);
        var list = new PackList();

        ConfiguredPacks.AddTo(list, new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Roadmap"));

        list.Problems.Should().BeEmpty();
        list.Sources.Should().HaveCount(2);
        list.WatchedPaths.Should().Equal("packs/ours");
        list.Delay.Should().Be(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Calls_OfThePage_AreThoseOfTheOptions()
    {
        var stated = Call().Matches(Page).Select(match => match.Groups["name"].Value).Distinct();
        var calls = typeof(RoadmapOptions).GetMethods().Where(method => method.ReturnType == typeof(RoadmapOptions) && method.Name.StartsWith("Add", StringComparison.Ordinal));

        stated.Should().BeEquivalentTo(calls.Select(method => method.Name).Distinct());
    }

    private static IEnumerable<string> Block(string language) =>
        Page.Split($"```{language}\n").Skip(1).Select(rest => rest.Split("```")[0].TrimEnd('\n'));

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    private static IEnumerable<KeyValuePair<string, string>> Flat(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(child => Flat(path.Length == 0 ? child.Name : $"{path}:{child.Name}", child.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((child, i) => Flat($"{path}:{i}", child)),
        _ => [KeyValuePair.Create(path, value.ToString())],
    };

    [GeneratedRegex(@"^\| `(?<name>Add\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Call();
}
