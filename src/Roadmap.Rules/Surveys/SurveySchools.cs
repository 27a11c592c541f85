using System.Collections.Immutable;
using Roadmap.Rules.Districts;

namespace Roadmap.Rules.Surveys;

/// <summary>The schools that answers come from: each gets readings of its own.</summary>
/// <param name="Column">The column that names the school.</param>
/// <param name="Words">The schools as the survey names them, with their ids.</param>
/// <param name="AlsoDistrict">True when all answers together are also a reading of the district.</param>
public sealed record SurveySchools(StatedText Column, ImmutableArray<SurveyWord> Words, bool AlsoDistrict);
