using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Roadmap.Engine.DependencyInjection;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.DependencyInjection;

/// <summary>A service provider with one engine, a clock that a test moves and a log that it reads.</summary>
internal sealed class EngineHost : IDisposable
{
    private readonly ServiceProvider provider;

    internal EngineHost(Action<RoadmapOptions> configure, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time).AddSingleton<ILoggerFactory>(Log).AddRoadmap(configure);
        more?.Invoke(services);
        provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    internal ManualTime Time { get; } = new();

    internal ListLogger Log { get; } = new();

    internal IServiceProvider Services => provider;

    internal RoadmapEngineSource Source => provider.GetRequiredService<RoadmapEngineSource>();

    internal RoadmapEngine Engine => provider.GetRequiredService<RoadmapEngine>();

    internal static DistrictState District { get; } = PackText.District(district => district.Area("technology", "developing"));

    public void Dispose() => provider.Dispose();

    /// <summary>What the one finding of the engine in force says.</summary>
    internal string Said() => Source.Current.Diagnose(District).Findings.Single().Message;
}
