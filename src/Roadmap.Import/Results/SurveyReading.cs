using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Results;

/// <summary>A reading that was made of answers.</summary>
/// <param name="Question">The question of the map.</param>
/// <param name="School">The school; null for the district.</param>
/// <param name="Role">The role that answered.</param>
/// <param name="Value">The value, as a district file states it.</param>
/// <param name="Date">The latest day of the answers, or the date of the map; null when not known.</param>
/// <param name="Responses">How many answers it was made of.</param>
public sealed record SurveyReading(SurveyQuestion Question, SurveyWord? School, string Role, string Value, string? Date, int Responses);
