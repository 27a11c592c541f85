using System.Collections.Immutable;
using Roadmap.Rules.Districts.Editing;

namespace Roadmap.Import.Results;

/// <summary>What a survey came to: the readings, and every row and cell that is in none of them.</summary>
/// <remarks>Every row is either used, when a cell of it is in a reading or a small group, or it stands in <see cref="Unused"/>: used rows and unused ones add up to those that were read.</remarks>
public sealed class SurveyResult
{
    internal SurveyResult()
    {
    }

    /// <summary>The file as it was named.</summary>
    public required string File { get; init; }

    /// <summary>How many rows stand below the names of the columns, empty ones at the end left out.</summary>
    public required int RowsRead { get; init; }

    /// <summary>How many rows have an answer that was used.</summary>
    public required int RowsUsed { get; init; }

    /// <summary>How many cells of the mapped columns say nothing, in rows that were used.</summary>
    public required int CellsWithoutAnswer { get; init; }

    /// <summary>The readings, in the order of the map; of each question the district first, then the schools.</summary>
    public required ImmutableArray<SurveyReading> Readings { get; init; }

    /// <summary>Groups that were too small for a reading.</summary>
    public required ImmutableArray<SmallGroup> SmallGroups { get; init; }

    /// <summary>Every row and cell that was not used, by row and then in the order of the columns.</summary>
    public required ImmutableArray<UnusedPart> Unused { get; init; }

    /// <summary>The readings as statements for <see cref="DistrictEditor"/>, which puts them into a district or its file.</summary>
    public ImmutableArray<DistrictEdit> Edits => [.. Readings.OrderBy(reading => reading.School is null ? 0 : 1).Select(Edit)];

    private static DistrictEdit Edit(SurveyReading reading) => reading.School is { } school
        ? DistrictEdit.SchoolReading(school.Id.Text, school.Text, reading.Question.Of.Text, reading.Role, reading.Value, reading.Date, reading.Question.Method?.Text, reading.Responses)
        : DistrictEdit.Reading(reading.Question.Of.Text, reading.Role, reading.Value, reading.Date, reading.Question.Method?.Text, reading.Responses, reading.Question.Invited);
}
