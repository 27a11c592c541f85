using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters;

/// <summary>Says whether a step can be taken now, and what it waits for.</summary>
internal static class ReadinessWords
{
    internal static string Of(LeveragePoint point, PackWords words)
    {
        var parts = new[]
        {
            point.IsRestart ? "begin it again, it has not moved" : null,
            point.MustConfirm ? "first make sure that it does not exist already" : null,
            point.BlockedBy.IsEmpty ? null : $"waits for {string.Join(", then ", point.BlockedBy.Select(words.Milestone))}",
            point.Confirm.IsEmpty ? null : $"first find out {string.Join(", ", point.Confirm.Select(words.Cell))}",
        };
        var said = string.Join("; ", parts.OfType<string>());
        return said.Length > 0 ? said + "." : point.IsReady ? "can begin now." : "is not ready yet.";
    }
}
