using Roadmap.Rules.Surveys;

namespace Roadmap.Import.Results;

/// <summary>Answers that gave no reading because there were fewer than the map asks for.</summary>
/// <param name="Question">The question of the map.</param>
/// <param name="School">The school; null for the district.</param>
/// <param name="Role">The role that answered.</param>
/// <param name="Responses">How many answers there were, 0 or more.</param>
public sealed record SmallGroup(SurveyQuestion Question, SurveyWord? School, string Role, int Responses);
