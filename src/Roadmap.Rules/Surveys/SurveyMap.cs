using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Surveys;

/// <summary>How the rows of a survey become the readings of a district: which column is which reading, what its answers mean, and what is made of them.</summary>
public sealed class SurveyMap
{
    internal SurveyMap()
    {
    }

    /// <summary>The id of the map.</summary>
    public required string Id { get; init; }

    /// <summary>The district that a new file is begun for; null when readings only go into files that are there.</summary>
    public SurveyDistrict? District { get; init; }

    /// <summary>How the table is written down.</summary>
    public required SurveyTableForm Table { get; init; }

    /// <summary>Texts that say that there is no answer. An empty cell always says so.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>When the answers were given; null when not known.</summary>
    public SurveyDates? Dates { get; init; }

    /// <summary>The schools that answers come from; null when only the district is told of.</summary>
    public SurveySchools? Schools { get; init; }

    /// <summary>The questions, in the order of the map.</summary>
    public required ImmutableArray<SurveyQuestion> Questions { get; init; }

    /// <summary>Where the map begins.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>Loads a map from a file and checks its shape.</summary>
    /// <param name="path">The file, YAML or JSON, at most 1 MiB.</param>
    /// <returns>The map unless there was an error, and every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<SurveyMap> TryLoad(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var problems = new ProblemCollector();
        return TextFileReader.ReadFile(path, path, InputLimits.Pack.Bytes, problems) is { } source
            ? SurveyMapReader.Read(source)
            : new Checked<SurveyMap>(null, problems.ToSorted());
    }

    /// <summary>Reads a map from memory.</summary>
    /// <param name="file">The file; a path that ends in <c>.json</c> is read as JSON.</param>
    /// <returns>The map unless there was an error, and every problem.</returns>
    public static Checked<SurveyMap> TryRead(PackFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return SurveyMapReader.Read(new SourceText(file.Path, file.Content));
    }

    /// <summary>Looks up the ids of the map in a pack: indicators, roles and methods, and whether an indicator takes such values.</summary>
    /// <param name="pack">The pack that the district will be read with.</param>
    public ImmutableArray<Problem> Check(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return SurveyMapCheck.Problems(this, pack);
    }
}
