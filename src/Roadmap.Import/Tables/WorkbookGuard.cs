using System.IO.Compression;
using Roadmap.Import.Wording;
using Roadmap.Rules.Problems;

namespace Roadmap.Import.Tables;

/// <summary>Looks at a workbook before it is opened: whether it is one, and how much it unpacks to. Sizes are counted and not believed.</summary>
internal static class WorkbookGuard
{
    private const int MostEntries = 5_000;

    /// <summary>What keeps the workbook from being opened; null when nothing does.</summary>
    internal static Problem? Check(Stream stream, string file, TableLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostEntries || !FitsIn(archive, limits.UnpackedBytes) ? ImportProblems.TooMuchInside(file, limits.UnpackedBytes)
                : archive.GetEntry("xl/workbook.xml") is null ? ImportProblems.DamagedWorkbook(file)
                : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return ImportProblems.DamagedWorkbook(file);
        }
    }

    private static bool FitsIn(ZipArchive archive, long most)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            int read;
            while ((read = content.Read(buffer)) > 0)
            {
                total += read;
                if (total > most)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
