using Roadmap.Import.Results;
using Roadmap.Import.Tables;
using Roadmap.Import.Tallying;
using Roadmap.Import.Wording;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Import;

/// <summary>Reads survey exports, CSV and Excel workbooks, by a map that says what their columns are.</summary>
public static class SurveyImport
{
    /// <summary>Reads a survey from a file.</summary>
    /// <param name="path">The file, at most 64 MiB. A workbook is known by its content, not by its name.</param>
    /// <param name="map">What its columns are.</param>
    /// <returns>The readings with everything that was not used, or what keeps the survey from being read with this map.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<SurveyResult> TryRead(string path, SurveyMap map)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(map);
        var file = path.Replace('\\', '/');
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return TryRead(stream, file, map);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Checked<SurveyResult>(null, [ImportProblems.CannotOpen(file)]);
        }
    }

    /// <summary>Reads a survey from a stream, to its end; the stream stays open.</summary>
    /// <param name="stream">The bytes of the file, at most 64 MiB.</param>
    /// <param name="name">How to call it in problems.</param>
    /// <param name="map">What its columns are.</param>
    /// <returns>The readings with everything that was not used, or what keeps the survey from being read with this map.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Checked<SurveyResult> TryRead(Stream stream, string name, SurveyMap map)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(map);
        return TryRead(stream, name, map, TableLimits.Usual);
    }

    /// <summary>The beginning of a district file for the readings of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="path">The path that the file will have; one that ends in <c>.json</c> is written as JSON.</param>
    /// <returns>The file, or the problem that the map names no district.</returns>
    public static Checked<PackFile> NewDistrict(SurveyMap map, string path)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return map.District is { } district
            ? new Checked<PackFile>(new PackFile(path, NewDistrictText.Write(district, path)), [])
            : new Checked<PackFile>(null, [ImportProblems.NoDistrict(map.Place)]);
    }

    internal static Checked<SurveyResult> TryRead(Stream stream, string name, SurveyMap map, TableLimits limits)
    {
        var read = SurveyTables.Read(stream, name, map.Table, limits);
        if (read.Value is not { } table)
        {
            return new Checked<SurveyResult>(null, read.Problems);
        }

        var columns = ColumnIndex.Find(map, table, name);
        return columns.Value is { } index
            ? new Checked<SurveyResult>(new SurveyTally(map, table, index).Count(name), [])
            : new Checked<SurveyResult>(null, columns.Problems);
    }
}
