namespace Roadmap.Cli.Completing;

/// <summary>Which paths could stand here beside the words; the shell knows them best.</summary>
internal enum PathKind
{
    None,
    Files,
    Folders,
}
