using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts;

public sealed partial class DistrictState
{
    /// <summary>Loads a district file and checks its shape; what its words mean is for a pack to say.</summary>
    /// <param name="path">The file, YAML or JSON, at most 4 MiB.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="RoadmapProblemsException">The file cannot be used; lists every problem that was found.</exception>
    public static DistrictState Load(string path) => TryLoad(path).GetValueOrThrow();

    /// <summary>Loads a district file and gives problems back as values.</summary>
    /// <inheritdoc cref="Load"/>
    /// <returns>The state unless there was an error, and every problem.</returns>
    public static Checked<DistrictState> TryLoad(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var problems = new ProblemCollector();
        return TextFileReader.ReadFile(path, path, InputLimits.District.Bytes, problems) is { } source
            ? DistrictReader.Read(source)
            : new Checked<DistrictState>(null, problems.ToSorted());
    }

    /// <summary>Reads a district file from memory.</summary>
    /// <param name="file">The file; a path that ends in <c>.json</c> is read as JSON.</param>
    /// <returns>The state unless there was an error, and every problem.</returns>
    public static Checked<DistrictState> TryRead(PackFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DistrictReader.Read(new SourceText(file.Path, file.Content));
    }

    /// <summary>Reads a district file from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">UTF-8 text, at most 4 MiB.</param>
    /// <param name="name">How to call it in problems; a name that ends in <c>.json</c> is read as JSON.</param>
    /// <returns>The state unless there was an error, and every problem.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Checked<DistrictState> TryRead(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var problems = new ProblemCollector();
        return TextFileReader.ReadStream(stream, name, InputLimits.District.Bytes, problems) is { } source
            ? DistrictReader.Read(source)
            : new Checked<DistrictState>(null, problems.ToSorted());
    }
}
