namespace Roadmap.Rules.Surveys;

/// <summary>The district that a new file is begun for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for people; null for none.</param>
/// <param name="AsOf">The day that the file speaks of.</param>
public sealed record SurveyDistrict(string Id, string? Name, DateOnly AsOf);
