namespace Roadmap.Reporting.Reports.Privacy;

/// <summary>A reading that a shared report does not show.</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Title">The indicator's title.</param>
/// <param name="Role">The id of the role that told; the indicator's first role when the file does not say.</param>
/// <param name="RoleTitle">The role's title.</param>
/// <param name="School">The school's name, or null for the district itself.</param>
/// <param name="Date">When it was told, at its own precision; null when not dated.</param>
internal sealed record HiddenReading(string Indicator, string Title, string Role, string RoleTitle, string? School, string? Date)
{
    /// <summary>What stands where the value would be.</summary>
    internal const string Words = "hidden: fewer than 10 responses";
}
