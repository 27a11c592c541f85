using System.Collections.Immutable;
using System.Reflection;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Takes the files of a pack from the resources of an assembly whose names begin alike.</summary>
internal static class PackResources
{
    internal static ImmutableArray<PackSourceFile> Read(Assembly assembly, string prefix, ProblemCollector problems)
    {
        var files = ImmutableArray.CreateBuilder<PackSourceFile>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = resource[prefix.Length..].Replace('\\', '/');
            if (!PackFolder.IsPackFile(name) || PackMemory.IsHidden(name))
            {
                continue;
            }

            if (!PackMemory.IsInside(name))
            {
                problems.Add(PackProblems.OutsideRoot(PackFolder.Itself(resource)));
                continue;
            }

            using var stream = assembly.GetManifestResourceStream(resource)!;
            if (TextFileReader.ReadStream(stream, name, InputLimits.Pack.Bytes, problems) is { } text)
            {
                files.Add(new PackSourceFile(name, text));
            }
        }

        return files.ToImmutable();
    }
}
