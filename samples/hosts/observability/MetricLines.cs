using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Observability;

/// <summary>Prints a line for each time series: the sum of a counter, how often a histogram was told something.</summary>
internal sealed class MetricLines : BaseExporter<Metric>
{
    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                var value = metric.MetricType == MetricType.Histogram ? point.GetHistogramCount() : point.GetSumLong();
                var tags = new List<string>();
                foreach (var tag in point.Tags)
                {
                    tags.Add($"{tag.Key}={tag.Value}");
                }

                Console.WriteLine($"metric {metric.Name} {string.Join(' ', tags)}: {value}");
            }
        }

        return ExportResult.Success;
    }
}
