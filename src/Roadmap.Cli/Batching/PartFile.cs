using System.Globalization;

namespace Roadmap.Cli.Batching;

/// <summary>
/// A result that is written beside its name and gets the name when it is whole. A second file says up to where the first is whole, so that a run that was
/// stopped, or killed, can be taken up again.
/// </summary>
internal sealed class PartFile : IDisposable
{
    private readonly string path;
    private readonly string settings;
    private FileStream? stream;

    /// <param name="path">The file to be.</param>
    /// <param name="settings">One line that says what the rows depend on.</param>
    internal PartFile(string path, string settings)
    {
        this.path = path;
        this.settings = settings;
    }

    internal string PartName => path + ".part";

    private string MarkName => path + ".part.at";

    private string NextMarkName => MarkName + ".new";

    /// <summary>True when the whole file is there and no part of another.</summary>
    internal bool IsComplete => File.Exists(path) && !File.Exists(MarkName) && !File.Exists(PartName);

    /// <summary>The line to go on at: 1 when nothing was written; null when what was written belongs to other settings.</summary>
    internal (long NextLine, long Bytes)? FindMark()
    {
        if (!File.Exists(MarkName) || !File.Exists(PartName))
        {
            return (1, 0);
        }

        var lines = File.ReadAllLines(MarkName);
        return lines is [var numbers, var known] && known == settings && numbers.Split(' ') is [var line, var bytes]
            && long.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var nextLine)
            && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length <= new FileInfo(PartName).Length
            ? (nextLine, length)
            : null;
    }

    /// <summary>Opens the part, cut to where it is whole.</summary>
    /// <param name="bytes">How many bytes of it to keep.</param>
    internal Stream Open(long bytes)
    {
        File.Delete(MarkName);
        stream = new FileStream(PartName, bytes == 0 ? FileMode.Create : FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        stream.SetLength(bytes);
        stream.Position = bytes;
        return stream;
    }

    /// <summary>Notes that all rows before a line are written.</summary>
    internal void Mark(long nextLine)
    {
        var beside = NextMarkName;
        File.WriteAllText(beside, string.Create(CultureInfo.InvariantCulture, $"{nextLine} {stream!.Position}\n{settings}\n"));
        File.Move(beside, MarkName, overwrite: true);
    }

    /// <summary>Gives the file its name, once it is on the disk.</summary>
    internal void Complete()
    {
        stream?.Flush(flushToDisk: true);
        Dispose();
        File.Move(PartName, path, overwrite: true);
        File.Delete(MarkName);
    }

    /// <summary>Keeps the part and the mark, with which the next run goes on, and nothing besides.</summary>
    public void Dispose()
    {
        if (stream is not null)
        {
            stream.Dispose();
            stream = null;
            File.Delete(NextMarkName);
        }
    }
}
