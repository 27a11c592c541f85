namespace Roadmap.Cli.Importing;

/// <summary>What a command line asks of <c>import</c>.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Map">The map.</param>
/// <param name="Output">The district file to begin; null for none.</param>
/// <param name="Into">The district file to put the readings into; null for none.</param>
/// <param name="ShowAll">True to list everything that was not used.</param>
/// <param name="IsQuiet">True for no closing lines.</param>
internal sealed record ImportRequest(string Survey, string Map, string? Output, string? Into, bool ShowAll, bool IsQuiet)
{
    /// <summary>The file that is written; null when the survey is only looked at.</summary>
    internal string? Target => Output ?? Into;
}
