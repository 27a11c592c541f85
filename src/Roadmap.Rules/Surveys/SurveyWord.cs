namespace Roadmap.Rules.Surveys;

/// <summary>A text as a survey has it, and the id that it stands for.</summary>
/// <param name="Text">The text in the survey; letter case and surrounding space do not matter.</param>
/// <param name="Id">The id of a role or a school.</param>
public sealed record SurveyWord(string Text, Districts.StatedText Id);
