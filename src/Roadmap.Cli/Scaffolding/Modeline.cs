using Roadmap.Rules.Packs;
using Roadmap.Rules.Schemas;

namespace Roadmap.Cli.Scaffolding;

/// <summary>The line by which an editor finds the schema of a file: the first of the file, with a path to the schemas that travel with the pack.</summary>
internal static class Modeline
{
    /// <summary>The folder of a pack's schemas. Its name begins with a dot, so that it is no part of the pack.</summary>
    internal const string Folder = ".schemas";

    private const string KindKey = "kind: ";

    /// <summary>The file with the line before its text; the kind is the word in its first line.</summary>
    internal static PackFile Add(PackFile file)
    {
        var kind = file.Content[KindKey.Length..file.Content.IndexOf('\n', StringComparison.Ordinal)];
        var up = string.Concat(Enumerable.Repeat("../", file.Path.Count(character => character == '/')));
        return file with { Content = $"# yaml-language-server: $schema={up}{Folder}/{DocumentSchemas.FileName(kind)}\n{file.Content}" };
    }

    /// <summary>The schemas as files of a pack.</summary>
    internal static IEnumerable<PackFile> Schemas() => DocumentSchemas.Names.Select(name => new PackFile($"{Folder}/{DocumentSchemas.FileName(name)}", DocumentSchemas.Write(name)));
}
