using System.Collections.Immutable;

namespace Roadmap.Cli.Completing;

/// <summary>The scripts that teach shells to complete. They ask the command itself at every Tab, so that they never fall behind it.</summary>
internal static class CompletionScript
{
    internal static ImmutableArray<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    internal static string For(string shell)
    {
        using var stream = typeof(CompletionScript).Assembly.GetManifestResourceStream($"completions/roadmap.{shell}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
