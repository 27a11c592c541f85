using Roadmap.Cli.Options;
using Roadmap.Engine.Batching;

namespace Roadmap.Cli.Batching;

/// <summary>What a command line asks of a batch.</summary>
/// <param name="Input">The file to read; null for standard input.</param>
/// <param name="Output">The file to write; null for standard output.</param>
/// <param name="Options">How to read and write.</param>
/// <param name="Resumes">Whether to go on where an earlier run stopped.</param>
/// <param name="FailOn">Which findings count as failure, or null.</param>
/// <param name="IsQuiet">True when only the rows are wanted.</param>
internal sealed record BatchRequest(string? Input, string? Output, BatchOptions Options, bool Resumes, FailOn? FailOn, bool IsQuiet);
