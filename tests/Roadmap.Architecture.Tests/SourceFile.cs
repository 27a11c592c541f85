namespace Roadmap.Architecture.Tests;

/// <summary>One source file.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Path">The path in the project, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceFile(string Project, string Path, string[] Lines)
{
    /// <summary>The folder in the project; empty for the project's own folder.</summary>
    internal string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The namespaces it uses: its using lines and the namespaces named in its code.</summary>
    internal IEnumerable<string> Uses => Lines
        .Select(line => line.TrimStart())
        .Where(line => line.StartsWith("using Roadmap.", StringComparison.Ordinal) || line.StartsWith("using static Roadmap.", StringComparison.Ordinal))
        .Select(line => line.Split(' ')[^1].TrimEnd(';'));
}
