using Roadmap.Cli.Options;

namespace Roadmap.Cli.Commands;

/// <summary>What a command line asks of <c>report</c>.</summary>
internal sealed record ReportRequest(IReadOnlyList<string> Paths, IReadOnlyList<string> Packs, string? Output, ReportFormat? Format, bool IsShared, bool WithoutPlan, bool IsQuiet)
{
    private static readonly string[] Extensions = [".html", ".md", ".json", ".csv"];

    /// <summary>True for one file: its own report. A folder, or several paths, are a network.</summary>
    internal bool IsOfOneDistrict => Paths is [var only] && !Directory.Exists(only);

    /// <summary>The form asked for, else the one that the name of the output says, else HTML.</summary>
    internal ReportFormat ChosenFormat => Format ?? (ReportFormat)Math.Max(0, Array.FindIndex(Extensions, extension => Path.GetExtension(Output ?? "").Equals(extension, StringComparison.OrdinalIgnoreCase)));
}
