using Roadmap.Cli.Options;

namespace Roadmap.Cli.Commands;

/// <summary>What a command line asks of <c>diagnose</c>.</summary>
internal sealed record DiagnosisRequest(IReadOnlyList<string> Files, IReadOnlyList<string> Packs, OutputFormat Format, FailOn? FailOn, bool ShowAll, bool IsQuiet)
{
    /// <summary>The exit code for a diagnosis that could be made.</summary>
    internal int ExitCode(Engine.Diagnosing.Diagnosis diagnosis) => FailOn?.IsMetBy(diagnosis) == true ? ExitCodes.Findings : ExitCodes.Fine;
}
