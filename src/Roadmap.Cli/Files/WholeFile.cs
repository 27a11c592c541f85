namespace Roadmap.Cli.Files;

/// <summary>
/// Every file that a command writes is written here: first beside its place, down to the disk, then under its name. Whoever looks, and whatever stops the command,
/// finds the old file or the new one and never a part. A link stays a link, and who may read a file stays as it was.
/// </summary>
internal static class WholeFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes a file, in place of the one that is there.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal static void Write(string path, string content) => Write(path, FileBytes.Of(content));

    /// <summary>Writes a file, in place of the one that is there.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal static void Write(string path, byte[] bytes)
    {
        var target = Target(path);
        if (IsDevice(target))
        {
            WriteInto(target, bytes);
            return;
        }

        Put(target, stream => stream.Write(bytes), isReplacing: true);
    }

    /// <summary>Writes a file piece by piece, in place of the one that is there once all of it is written.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal static void Write(string path, Action<Stream> fill) => Put(Target(path), fill, isReplacing: true);

    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="IOException">It is there already, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    internal static void Create(string path, string content) => Put(Path.GetFullPath(path), stream => stream.Write(FileBytes.Of(content)), isReplacing: false);

    private static void Put(string target, Action<Stream> fill, bool isReplacing)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Leftovers.Remove(target);
        var beside = Leftovers.NameBeside(target);
        try
        {
            WriteBeside(beside, target, fill);
            File.Move(beside, target, isReplacing);
        }
        catch (ArgumentOutOfRangeException exception) when (FileLimit.IsMeantBy(exception))
        {
            File.Delete(beside);
            throw FileLimit.AsFault(exception);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void WriteBeside(string beside, string target, Action<Stream> fill)
    {
        UnixFileMode? mode = null;
        if (File.Exists(target))
        {
            // Renaming would replace a file that nobody may write; opening it says so.
            File.OpenHandle(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
            mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target);
        }

        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var stream = new FileStream(beside, options);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, kept);
        }

        fill(stream);
        stream.Flush(flushToDisk: true);
    }

    private static void WriteInto(string device, byte[] bytes)
    {
        using var stream = new FileStream(device, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        stream.Write(bytes);
    }

    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return IsDevice(full) || new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    /// <summary>What stands for a stream has no place beside it.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
