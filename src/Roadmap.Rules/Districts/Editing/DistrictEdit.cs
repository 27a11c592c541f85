using System.Collections.Immutable;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>
/// One statement to put into a district: into a state, and just so into the file that the state was read from. What it means is for a pack to say;
/// values are texts as a district file states them.
/// </summary>
/// <remarks>Immutable. Made by the methods of this class and applied with <see cref="DistrictEditor"/>.</remarks>
public abstract class DistrictEdit
{
    private protected DistrictEdit()
    {
    }

    /// <summary>The level of an area, in the place of the one it has.</summary>
    /// <param name="area">The area's id.</param>
    /// <param name="level">A level word.</param>
    /// <exception cref="ArgumentException">The id is not a valid id, or the text is empty.</exception>
    public static DistrictEdit Level(string area, string level) => new LevelEdit(Id(area), Given(level));

    /// <summary>A record of an area's history: put in by its date; a record of the same level whose date covers this one, or is covered by it, takes the new date.</summary>
    /// <param name="area">The area's id.</param>
    /// <param name="date">A day, a month or a year.</param>
    /// <param name="level">The level that was reached.</param>
    /// <exception cref="ArgumentException">The id is not a valid id, the date not a date, or a text is empty.</exception>
    public static DistrictEdit History(string area, string date, string level) => new HistoryEdit(Id(area), ADate(date), Given(level));

    /// <summary>One field of a practice, in the place of what it says.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <param name="field"><c>status</c>, <c>started</c>, <c>in-place-since</c>, <c>stopped-on</c>, <c>planned-start</c>, <c>coverage</c>, <c>led-by</c> or <c>expected</c>.</param>
    /// <param name="value">The value; dates may be <c>never</c>.</param>
    /// <exception cref="ArgumentException">The id is not a valid id, a practice has no such field, or the value is no date where one is needed.</exception>
    public static DistrictEdit Practice(string practice, string field, string value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return PracticeEdit.Fields.Contains(field)
            ? new PracticeEdit(Id(practice), field, field is PracticeEdit.PlannedStart ? ADate(value) : PracticeEdit.IsDate(field) ? DateOrNever(value) : Given(value))
            : throw new ArgumentException($"A practice has no field \"{field}\".", nameof(field));
    }

    /// <summary>A further reading, behind those there are.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="role">The role that told.</param>
    /// <param name="value">The value.</param>
    /// <param name="date">A day, a month or a year; null when not known.</param>
    /// <param name="method">The method's id; null when not known.</param>
    /// <param name="responses">How many answered; null when not known.</param>
    /// <param name="invited">How many were asked; null when not known.</param>
    /// <exception cref="ArgumentException">An id is not a valid id, the date not a date, or the value empty.</exception>
    public static DistrictEdit Reading(string indicator, string role, string value, string? date = null, string? method = null, int? responses = null, int? invited = null) =>
        new ReadingEdit(Id(indicator), Id(role), Given(value), date is null ? null : ADate(date), method is null ? null : Id(method), responses, invited);

    /// <summary>A further reading of one school, behind those it has; a school that is not there yet is added.</summary>
    /// <param name="school">The school's id.</param>
    /// <param name="name">The name for people, of a school that is not there yet; null for none.</param>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="role">The role that told.</param>
    /// <param name="value">The value.</param>
    /// <param name="date">A day, a month or a year; null when not known.</param>
    /// <param name="method">The method's id; null when not known.</param>
    /// <param name="responses">How many answered; null when not known.</param>
    /// <exception cref="ArgumentException">An id is not a valid id, the date not a date, or the value empty.</exception>
    public static DistrictEdit SchoolReading(string school, string? name, string indicator, string role, string value, string? date = null, string? method = null, int? responses = null) =>
        new SchoolReadingEdit(Id(school), name, (ReadingEdit)Reading(indicator, role, value, date, method, responses));

    /// <summary>How many answered of how many that were asked, for a reading that is there already.</summary>
    /// <param name="reading">The place of the reading in the district's list, from 0.</param>
    /// <param name="responses">How many answered.</param>
    /// <param name="invited">How many were asked.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static DistrictEdit Responses(int reading, int responses, int invited)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(reading);
        ArgumentOutOfRangeException.ThrowIfNegative(responses);
        ArgumentOutOfRangeException.ThrowIfNegative(invited);
        return new ResponsesEdit(reading, responses, invited);
    }

    /// <summary>One field of a tension, in the place of what it says.</summary>
    /// <param name="tension">The tension's id.</param>
    /// <param name="field"><c>lean</c>, <c>named</c> or <c>anchored-to</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The id is not a valid id, a tension has no such field, or the value is empty.</exception>
    public static DistrictEdit Tension(string tension, string field, string value) => field is "lean" or "named" or "anchored-to"
        ? new TensionEdit(Id(tension), field, Given(value))
        : throw new ArgumentException($"A tension has no field \"{field}\".", nameof(field));

    /// <summary>An attribute of the profile, in the place of what it says.</summary>
    /// <param name="attribute">The attribute's id.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The id is not a valid id, or the value is empty.</exception>
    public static DistrictEdit Profile(string attribute, string value) => new AttributeEdit("profile", Id(attribute), Given(value));

    /// <summary>The capacity of a resource, in the place of what it says.</summary>
    /// <param name="resource">The resource's id.</param>
    /// <param name="amount">The amount, a number.</param>
    /// <exception cref="ArgumentException">The id is not a valid id, or the amount is empty.</exception>
    public static DistrictEdit Capacity(string resource, string amount) => new AttributeEdit("capacity", Id(resource), Given(amount));

    /// <summary>The start of the program, in the place of what is said.</summary>
    /// <param name="date">A day, a month, a year or <c>never</c>.</param>
    /// <exception cref="ArgumentException">The text is no date.</exception>
    public static DistrictEdit ProgramStarted(string date) => new ProgramEdit(DateOrNever(date));

    internal abstract void Apply(DistrictDraft draft, BuiltPlaces places);

    /// <summary>The same in the text of a file; null where the file has something else than a statement of this kind.</summary>
    internal abstract ImmutableArray<TextChange>? Write(DocumentEditor editor);

    private static string Id(string id)
    {
        BuiltPlaces.RequireId(id, nameof(id));
        return id;
    }

    private static string Given(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text.Trim();
    }

    private static string ADate(string text) => PartialDate.TryParse(text, out _)
        ? text
        : throw new ArgumentException($"\"{Shown.Of(text)}\" is not a date: write 2014, 2014-08 or 2014-08-20.", nameof(text));

    private static string DateOrNever(string text) => text is "never" ? text : ADate(text);
}
