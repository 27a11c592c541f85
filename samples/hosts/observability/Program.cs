using Microsoft.Extensions.DependencyInjection;
using Observability;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Roadmap.Engine;
using Roadmap.Engine.DependencyInjection;
using Roadmap.Engine.Telemetry;
using Roadmap.Rules.Districts;

using var tracing = Sdk.CreateTracerProviderBuilder()
    .AddSource(RoadmapTelemetry.Name)
    .AddProcessor(new SimpleActivityExportProcessor(new ActivityLines()))
    .Build();
using var metrics = Sdk.CreateMeterProviderBuilder()
    .AddMeter(RoadmapTelemetry.Name)
    .AddReader(new BaseExportingMetricReader(new MetricLines()))
    .Build();

await using var services = new ServiceCollection().AddRoadmap().BuildServiceProvider();
var engine = services.GetRequiredService<RoadmapEngine>();
foreach (var path in args)
{
    engine.TryDiagnose(DistrictState.Load(path));
}
