using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Roadmap.Engine.Telemetry;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>Puts engines into a service collection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds an engine with the built-in pack for personalized learning.</summary>
    /// <inheritdoc cref="AddRoadmap(IServiceCollection, string, Action{RoadmapOptions})"/>
    public static IServiceCollection AddRoadmap(this IServiceCollection services) =>
        services.AddRoadmap(options => options.AddBuiltInPack("personalized-learning"));

    /// <summary>
    /// Adds an engine: <see cref="RoadmapEngineSource"/> as a singleton and <see cref="RoadmapEngine"/>, which is the source's current engine at the time it is asked for.
    /// </summary>
    /// <inheritdoc cref="AddRoadmap(IServiceCollection, string, Action{RoadmapOptions})"/>
    public static IServiceCollection AddRoadmap(this IServiceCollection services, Action<RoadmapOptions> configure)
    {
        AddOptions(services, Options.DefaultName, configure);
        services.TryAddSingleton(provider => CreateSource(provider, Options.DefaultName));
        services.TryAddTransient(provider => provider.GetRequiredService<RoadmapEngineSource>().Current);
        return services;
    }

    /// <summary>Adds a named engine: the same services, keyed by the name.</summary>
    /// <remarks>The options are checked when the host starts, and without a host when the engine is first asked for: every fault in one message. Adding twice adds packs to the same engine.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the services, not empty.</param>
    /// <param name="configure">Says which packs the engine knows.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IServiceCollection AddRoadmap(this IServiceCollection services, string name, Action<RoadmapOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        AddOptions(services, name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => CreateSource(provider, name));
        services.TryAddKeyedTransient(name, (provider, _) => provider.GetRequiredKeyedService<RoadmapEngineSource>(name).Current);
        return services;
    }

    private static void AddOptions(IServiceCollection services, string name, Action<RoadmapOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<RoadmapOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RoadmapOptions>, RoadmapOptionsCheck>());
    }

    private static RoadmapEngineSource CreateSource(IServiceProvider provider, string name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<RoadmapOptions>>().Get(name);
        var logger = (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger<RoadmapEngineSource>();
        var instruments = provider.GetService<IMeterFactory>() is { } meters ? EngineInstruments.From(meters) : EngineInstruments.Shared;
        return new RoadmapEngineSource(name, options, logger, instruments, provider.GetService<TimeProvider>() ?? TimeProvider.System);
    }
}
