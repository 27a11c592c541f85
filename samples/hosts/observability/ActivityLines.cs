using System.Diagnostics;
using OpenTelemetry;

namespace Observability;

/// <summary>Prints a line for each activity. A real host would send them to its collector.</summary>
internal sealed class ActivityLines : BaseExporter<Activity>
{
    public override ExportResult Export(in Batch<Activity> batch)
    {
        foreach (var activity in batch)
        {
            Console.WriteLine($"activity {activity.OperationName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}");
        }

        return ExportResult.Success;
    }
}
