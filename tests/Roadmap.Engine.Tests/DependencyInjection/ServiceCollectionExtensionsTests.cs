using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Roadmap.Engine.DependencyInjection;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.DependencyInjection;

public sealed class ServiceCollectionExtensionsTests
{
    private static readonly RulePack Small = PackText.Read();

    [Fact]
    public void AddRoadmap_WithNothingSaid_KnowsTheBuiltInPack()
    {
        using var provider = new ServiceCollection().AddRoadmap().BuildServiceProvider();

        provider.GetRequiredService<RoadmapEngine>().Pack.Packs.Should().Equal(BuiltInPacks.PersonalizedLearning.Packs);
    }

    [Fact]
    public void AddRoadmap_EnginesOfNames_StandSideBySide()
    {
        using var provider = new ServiceCollection()
            .AddRoadmap(options => options.AddBuiltInPack("personalized-learning"))
            .AddRoadmap("small", options => options.AddPack(Small))
            .BuildServiceProvider();

        provider.GetRequiredService<RoadmapEngine>().Pack.Packs[^1].Id.Should().Be("personalized-learning");
        var small = provider.GetRequiredKeyedService<RoadmapEngine>("small");
        small.Pack.Packs[^1].Id.Should().Be("small");
        provider.GetRequiredKeyedService<RoadmapEngineSource>("small").Current.Should().BeSameAs(small);
        provider.GetService<RoadmapEngineSource>().Should().NotBeSameAs(provider.GetRequiredKeyedService<RoadmapEngineSource>("small"));
        provider.Invoking(services => services.GetRequiredKeyedService<RoadmapEngine>("smal")).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void AddRoadmap_ASecondTime_AddsPacksToTheSameEngine()
    {
        using var provider = new ServiceCollection()
            .AddRoadmap(options => options.AddPack(Small))
            .AddRoadmap(options => options.AddPackStream("ours.yaml", () => Stream(Extension)))
            .BuildServiceProvider();

        provider.GetServices<RoadmapEngineSource>().Should().ContainSingle();
        provider.GetRequiredService<RoadmapEngine>().Pack.Packs.Select(pack => pack.Id).Should().Equal("small", "ours");
    }

    [Fact]
    public void AddRoadmap_ExtensionBeforeItsBase_IsRead()
    {
        using var provider = new ServiceCollection()
            .AddRoadmap(options => options.AddPackStream("ours.yaml", () => Stream(Extension)).AddPack(Small))
            .BuildServiceProvider();

        provider.GetRequiredService<RoadmapEngine>().Pack.Packs.Select(pack => pack.Id).Should().Equal("small", "ours");
    }

    [Fact]
    public void AddRoadmap_PackOfEmbeddedResources_IsRead()
    {
        using var provider = new ServiceCollection()
            .AddRoadmap(options => options.AddPackResources(typeof(RulePack).Assembly, "packs/personalized-learning/"))
            .BuildServiceProvider();

        provider.GetRequiredService<RoadmapEngine>().Pack.Packs.Should().Equal(BuiltInPacks.PersonalizedLearning.Packs);
    }

    [Fact]
    public void AddRoadmap_ManyFaults_AreOneMessage()
    {
        var fault = FluentActions.Invoking(() => Start(new ServiceCollection().AddRoadmap(options => options
            .AddBuiltInPack("personalised-learning")
            .AddPackFolder(" ")
            .AddPackFolder("no-such-folder")
            .ReloadAfter(TimeSpan.FromDays(1))
            .AddPackStream("broken.yaml", () => Stream("kind: pack\nformat: 1\nid: Broken!\n")))))
            .Should().Throw<OptionsValidationException>().Which;

        fault.OptionsType.Should().Be<RoadmapOptions>();
        fault.Failures.Should().ContainSingle();
        fault.Message.Should().StartWith("The engine cannot be made.\n")
            .And.Contain("\"personalised-learning\"").And.Contain("There is: personalized-learning.")
            .And.Contain("The path of a pack's folder is empty")
            .And.Contain("no-such-folder")
            .And.Contain("ReloadAfter is 1.00:00:00")
            .And.Contain("broken.yaml:3:5");
    }

    [Fact]
    public void AddRoadmap_NoPack_IsAFault() =>
        FluentActions.Invoking(() => Start(new ServiceCollection().AddRoadmap(_ => { })))
            .Should().Throw<OptionsValidationException>().WithMessage("*The options name no pack.*");

    [Fact]
    public void AddRoadmap_FaultsOfSeveralEngines_AreAllReported()
    {
        var services = new ServiceCollection().AddRoadmap("one", _ => { }).AddRoadmap("two", options => options.AddBuiltInPack("three"));

        FluentActions.Invoking(() => Start(services)).Should().Throw<AggregateException>()
            .Which.InnerExceptions.Cast<OptionsValidationException>().Select(fault => fault.OptionsName).Should().BeEquivalentTo("one", "two");
    }

    [Fact]
    public void AddRoadmap_WithoutAHost_FaultsComeWithTheFirstEngine()
    {
        using var provider = new ServiceCollection().AddRoadmap(_ => { }).BuildServiceProvider();

        provider.Invoking(services => services.GetRequiredService<RoadmapEngine>()).Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public void AddRoadmap_PacksThatDoNotChange_AreReadOnce()
    {
        var pack = new ChangingPack();
        using var provider = new ServiceCollection().AddRoadmap(options => options.AddPack(pack.Source)).BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Validate();
        provider.GetRequiredService<RoadmapEngine>();

        pack.Reads.Should().Be(1);
    }

    [Fact]
    public void AddRoadmap_StreamThatCannotBeOpened_IsAFault() =>
        FluentActions.Invoking(() => Start(new ServiceCollection().AddRoadmap(options => options.AddPackStream("away.yaml", () => throw new IOException("gone")))))
            .Should().Throw<OptionsValidationException>().WithMessage("*away.yaml*cannot be opened*");

    [Fact]
    public void AddRoadmap_CallersFault_IsThrownAtOnce()
    {
        var services = new ServiceCollection();

        services.Invoking(one => one.AddRoadmap(null!)).Should().Throw<ArgumentNullException>();
        services.Invoking(one => one.AddRoadmap(" ", _ => { })).Should().Throw<ArgumentException>();
        services.Invoking(one => one.AddRoadmap("name", null!)).Should().Throw<ArgumentNullException>();
    }

    private const string Extension =
        """
        kind: pack
        id: ours
        version: 1.0.0
        format: 1
        title: Ours
        extends: [{ pack: small, version: ^1.0 }]
        """;

    private static void Start(IServiceCollection services)
    {
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
