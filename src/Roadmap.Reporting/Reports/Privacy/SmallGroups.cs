using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Reports.Privacy;

/// <summary>
/// The readings of groups so small that a person could be recognised. They are taken out before anything is worked out, because a sentence, a score or a level that rests on a
/// reading can give it away as well as the number itself.
/// </summary>
internal sealed class SmallGroups
{
    private const int FewestShown = 10;
    private const string NotKnown = "not known";

    private readonly FrozenSet<string> roles;

    private SmallGroups(DistrictState state, ImmutableArray<HiddenReading> hidden, RulePack pack)
    {
        State = state;
        Hidden = hidden;
        roles = pack.Roles.Select(role => role.Id).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The state without the readings that are hidden.</summary>
    internal DistrictState State { get; }

    /// <summary>What is hidden: the district's, then the schools', in the order written.</summary>
    internal ImmutableArray<HiddenReading> Hidden { get; }

    /// <summary>Nothing hidden: for the district's own eyes.</summary>
    internal static SmallGroups Shown(DistrictState state, RulePack pack) => new(state, [], pack);

    internal static SmallGroups HiddenIn(DistrictState state, RulePack pack) => new(
        state.WithReadings(reading => !IsSmall(reading)),
        [
            .. state.Readings.Where(IsSmall).Select(reading => Describe(reading, null, pack)),
            .. from school in state.Schools
               from reading in school.Readings
               where IsSmall(reading)
               select Describe(reading, school.Name ?? school.Id, pack),
        ],
        pack);

    /// <summary>The same diagnosis; its evidence says of a fact that it is hidden where nothing else is known of it.</summary>
    internal Diagnosis Mask(Diagnosis diagnosis) => Hidden.IsEmpty ? diagnosis : diagnosis with
    {
        Findings =
        [
            .. diagnosis.Findings.Select(finding => finding with
            {
                Because = [.. finding.Because.Select(leaf => leaf with { Values = [.. leaf.Values.Select(cell => cell with { Value = ValueOf(cell) })] })],
            }),
        ],
    };

    /// <summary>What to show of a fact: its value, or that it is hidden where nothing else is known of it.</summary>
    internal string ValueOf(CellEvidence cell) => cell.Value == NotKnown && IsHidden(cell.Cell, cell.School) ? HiddenReading.Words : cell.Value;

    /// <summary>Whether a fact in the language is not known here only because it is hidden.</summary>
    internal bool IsHidden(string cell, string? school = null)
    {
        var parts = cell.Split('.', ' ');
        var role = parts.Length > 1 && roles.Contains(parts[1]) ? parts[1] : null;
        return Hidden.Any(reading => reading.Indicator == parts[0] && reading.School == school && (role is null || role == reading.Role));
    }

    /// <summary>Fewer than ten answered, or fewer than ten were asked. A count that cannot be read hides the reading; one that nobody gave does not, since not all readings are of people.</summary>
    private static bool IsSmall(Reading reading) => IsBelow(reading.Responses) || IsBelow(reading.Invited);

    private static bool IsBelow(StatedText? count) =>
        count is not null && !(decimal.TryParse(count.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var people) && people >= FewestShown);

    private static HiddenReading Describe(Reading reading, string? school, RulePack pack)
    {
        var indicator = pack.Indicators.FirstOrDefault(known => known.Id == reading.Of.Text);
        var role = reading.From?.Text ?? indicator?.From[0] ?? "";
        return new HiddenReading(
            reading.Of.Text,
            indicator?.Title ?? reading.Of.Text,
            role,
            pack.Roles.FirstOrDefault(known => known.Id == role)?.Title ?? role,
            school,
            reading.Date?.Date?.ToString());
    }
}
