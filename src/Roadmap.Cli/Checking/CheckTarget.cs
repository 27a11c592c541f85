namespace Roadmap.Cli.Checking;

/// <summary>One thing to check.</summary>
/// <param name="Path">The pack's folder or file, or the district file.</param>
/// <param name="IsPack">True for a pack.</param>
internal sealed record CheckTarget(string Path, bool IsPack)
{
    /// <summary>True for a file that says how a survey is read.</summary>
    internal bool IsSurveyMap { get; init; }
}
