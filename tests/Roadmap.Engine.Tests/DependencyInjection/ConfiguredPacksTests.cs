using Microsoft.Extensions.Configuration;
using Roadmap.Engine.DependencyInjection;

namespace Roadmap.Engine.Tests.DependencyInjection;

public sealed class ConfiguredPacksTests
{
    [Fact]
    public void AddTo_PacksAndDelay_AreRead()
    {
        var list = Read(
            ("Roadmap:Packs:0:BuiltIn", "personalized-learning"),
            ("Roadmap:Packs:1:Folder", "packs/ours"),
            ("Roadmap:Packs:1:ReloadOnChange", "true"),
            ("Roadmap:Packs:2:folder", "packs/theirs"),
            ("Roadmap:ReloadDelay", "00:00:02"));

        list.Problems.Should().BeEmpty();
        list.Sources.Select(source => source.Name).Should().Equal("personalized-learning", "packs/ours", "packs/theirs");
        list.WatchedPaths.Should().Equal("packs/ours");
        list.Delay.Should().Be(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("Packs:0:Foldr", "packs/ours", "\"Roadmap:Packs:0:Foldr\" in the configuration means nothing here.")]
    [InlineData("Packs:0:ReloadOnChange", "true", "\"Roadmap:Packs:0\" in the configuration does not say where the pack is.")]
    [InlineData("Packs:0:BuiltIn", "other", "There is no built-in pack \"other\".")]
    [InlineData("Packs:0:Folder", "", "The path of a pack's folder is empty.")]
    [InlineData("ReloadDelay", "soon", "\"Roadmap:ReloadDelay\" in the configuration is \"soon\".")]
    [InlineData("ReloadDelay", "-00:00:01", "Roadmap:ReloadDelay is -00:00:01.")]
    [InlineData("Pack:BuiltIn", "personalized-learning", "\"Roadmap:Pack\" in the configuration means nothing here.")]
    [InlineData("Packs", "personalized-learning", "\"Roadmap:Packs\" in the configuration does not say where the pack is.")]
    public void AddTo_Fault_IsSaidWithItsPlace(string key, string value, string expected) =>
        Read(($"Roadmap:{key}", value)).Problems.Select(problem => problem.Message).Should().Contain(expected);

    [Fact]
    public void AddTo_BothPlaces_IsAFault() =>
        Read(("Roadmap:Packs:0:BuiltIn", "personalized-learning"), ("Roadmap:Packs:0:Folder", "ours"))
            .Problems.Should().ContainSingle().Which.Message.Should().Contain("does not say where the pack is");

    [Fact]
    public void AddTo_ReloadOnChangeThatIsNoWord_IsAFault() =>
        Read(("Roadmap:Packs:0:Folder", "ours"), ("Roadmap:Packs:0:ReloadOnChange", "yes"))
            .Problems.Should().ContainSingle().Which.Suggestion.Should().Be("Write true or false.");

    [Fact]
    public void AddTo_SectionThatIsNotThere_IsAFault() =>
        Read(("Other", "1")).Problems.Should().ContainSingle().Which.Message.Should().Be("The configuration has nothing under \"Roadmap\".");

    [Fact]
    public void Current_ConfigurationThatChanges_FollowsItAndRefusesNonsense()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Pairs(("Roadmap:Packs:0:BuiltIn", "personalized-learning"))).Build();
        using var host = new EngineHost(options => options.AddConfiguration(configuration.GetSection("Roadmap")));
        var before = host.Source.Current;

        configuration["Roadmap:Packs:0:BuiltIn"] = "nothing";
        configuration.Reload();
        host.Time.Advance(1);

        host.Source.Current.Should().BeSameAs(before);
        host.Source.Problems.Should().ContainSingle().Which.Message.Should().Be("There is no built-in pack \"nothing\".");

        configuration["Roadmap:Packs:0:BuiltIn"] = "personalized-learning";
        configuration["Roadmap:ReloadDelay"] = "00:00:05";
        configuration.Reload();
        host.Time.Advance(1);
        host.Source.Problems.Should().BeEmpty();

        configuration["Roadmap:Packs:0:BuiltIn"] = "nothing";
        configuration.Reload();
        host.Time.Advance(4);
        host.Source.Problems.Should().BeEmpty("the new delay holds");
        host.Time.Advance(1);
        host.Source.Problems.Should().ContainSingle();
    }

    private static PackList Read(params (string Key, string? Value)[] settings)
    {
        var list = new PackList();
        ConfiguredPacks.AddTo(list, new ConfigurationBuilder().AddInMemoryCollection(Pairs(settings)).Build().GetSection("Roadmap"));
        return list;
    }

    private static Dictionary<string, string?> Pairs(params (string Key, string? Value)[] settings) =>
        settings.ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal);
}
