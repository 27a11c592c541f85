namespace Roadmap.Cli.Files;

/// <summary>
/// A file that grows past what its file system, or the user, allows is refused by the runtime as an argument out of range. For a command it is
/// a file that cannot be written, like any other.
/// </summary>
internal static class FileLimit
{
    internal static bool IsMeantBy(ArgumentOutOfRangeException exception) => exception.ParamName == "value";

    internal static IOException AsFault(ArgumentOutOfRangeException exception) => new("The file grows larger than is allowed here.", exception);
}
