using System.Reflection;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs;

public sealed partial class RulePack
{
    /// <summary>Reads a pack that is one file, from a stream.</summary>
    /// <param name="stream">The file, UTF-8; left open.</param>
    /// <param name="name">The name that shows in problems: <c>pack.yaml</c>.</param>
    /// <param name="bases">Packs that it extends; built-in packs are found without being given.</param>
    /// <returns>The pack unless there was an error, and every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static Checked<RulePack> TryReadStream(Stream stream, string name, params IEnumerable<RulePack> bases)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(bases);
        var problems = new ProblemCollector();
        var text = TextFileReader.ReadStream(stream, name, InputLimits.Pack.Bytes, problems);
        return PackLoader.FromFiles(text is null ? [] : [new PackSourceFile(name, text)], name, bases, problems);
    }

    /// <summary>Reads a pack from the resources that are embedded in an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="prefix">What the names of the pack's resources begin with: <c>packs/ours/</c>. What follows is the name inside the pack, with slashes.</param>
    /// <param name="bases">Packs that it extends; built-in packs are found without being given.</param>
    /// <returns>The pack unless there was an error, and every problem.</returns>
    public static Checked<RulePack> TryReadResources(Assembly assembly, string prefix, params IEnumerable<RulePack> bases)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(bases);
        var problems = new ProblemCollector();
        return PackLoader.FromFiles(PackResources.Read(assembly, prefix, problems), prefix, bases, problems);
    }

    /// <summary>Reads a pack from a folder of a zip archive, such as a NuGet package with the pack among its content, without unpacking it.</summary>
    /// <param name="archive">The archive; it must be able to seek, and is left open.</param>
    /// <param name="folder">The folder that holds the pack: <c>content/packs/ours</c>. Empty when the pack is the whole archive.</param>
    /// <param name="name">The name of the archive that shows in problems.</param>
    /// <param name="bases">Packs that it extends; built-in packs are found without being given.</param>
    /// <returns>The pack unless there was an error, and every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static Checked<RulePack> TryReadArchive(Stream archive, string folder, string name, params IEnumerable<RulePack> bases)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(bases);
        var problems = new ProblemCollector();
        return PackLoader.FromFiles(PackArchive.Read(archive, folder, name, problems), name, bases, problems);
    }
}
