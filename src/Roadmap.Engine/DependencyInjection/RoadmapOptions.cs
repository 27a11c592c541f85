using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>Says which packs an engine knows and when it reads them again. Packs are given in any order; they may extend each other and built-in packs.</summary>
/// <remarks>What is said wrongly is not thrown one by one: it comes together, when the options are checked.</remarks>
public sealed class RoadmapOptions
{
    private readonly List<Action<PackList>> steps = [];

    /// <summary>Adds a pack that travels with the library.</summary>
    /// <param name="id">The pack's id: <c>personalized-learning</c>.</param>
    public RoadmapOptions AddBuiltInPack(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Add(list => list.AddBuiltIn(id));
    }

    /// <summary>Adds a pack that has been loaded, together with all that it extends.</summary>
    /// <param name="pack">The pack.</param>
    public RoadmapOptions AddPack(RulePack pack) => AddPack(PackSource.FromPack(pack));

    /// <summary>Adds a pack from wherever it comes.</summary>
    /// <param name="source">The place, read anew at each reload.</param>
    /// <param name="changes">Gives a token that fires at the next change of the place, each time it is asked; null when it does not change.</param>
    public RoadmapOptions AddPack(PackSource source, Func<IChangeToken>? changes = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Add(list => list.Add(source, changes));
    }

    /// <summary>Adds a pack that is a folder or a single file.</summary>
    /// <param name="path">The path, from the current directory when it is relative.</param>
    /// <param name="reloadOnChange">True to read it again whenever a file of it changes.</param>
    public RoadmapOptions AddPackFolder(string path, bool reloadOnChange = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Add(list => list.AddFolder(path, reloadOnChange));
    }

    /// <summary>Adds a pack of one file from a stream.</summary>
    /// <param name="name">The name that shows in problems: <c>pack.yaml</c>.</param>
    /// <param name="open">Opens the file, UTF-8, from its beginning; what it gives is read to its end and disposed of.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public RoadmapOptions AddPackStream(string name, Func<Stream> open) => AddPack(PackSource.FromStream(name, open));

    /// <summary>Adds a pack from the resources that are embedded in an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="prefix">What the names of the pack's resources begin with: <c>packs/ours/</c>.</param>
    public RoadmapOptions AddPackResources(Assembly assembly, string prefix) => AddPack(PackSource.FromResources(assembly, prefix));

    /// <summary>
    /// Adds what a configuration says: <c>Packs</c>, a list of which each entry has a <c>BuiltIn</c> id, or a <c>Folder</c> with or without <c>ReloadOnChange</c>; and
    /// <c>ReloadDelay</c>, a time span. When the configuration changes, it is read again.
    /// </summary>
    /// <param name="section">The section, <c>configuration.GetSection("Roadmap")</c>.</param>
    public RoadmapOptions AddConfiguration(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add(list => ConfiguredPacks.AddTo(list, section));
    }

    /// <summary>Sets how long nothing must change before changed packs are read: an editor or a copy writes many files in a row. A quarter of a second unless set.</summary>
    /// <param name="quiet">From 0 to 1 hour. While changes go on, packs are read after ten times as long at the latest.</param>
    public RoadmapOptions ReloadAfter(TimeSpan quiet) => Add(list => list.ReloadAfter(quiet, "ReloadAfter"));

    /// <summary>What was read when the options were checked; null before.</summary>
    internal Checked<RulePack>? FirstRead { get; set; }

    /// <summary>What all of it comes to at this moment.</summary>
    internal PackList Resolve()
    {
        var list = new PackList();
        steps.ForEach(step => step(list));
        return list;
    }

    private RoadmapOptions Add(Action<PackList> step)
    {
        steps.Add(step);
        return this;
    }
}
