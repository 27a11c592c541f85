namespace Roadmap.Rules.Districts;

/// <summary>Says what is known of one school; got from <see cref="DistrictStateBuilder.School"/>.</summary>
public sealed class SchoolStateBuilder
{
    private readonly DraftStatements statements = new();
    private readonly StatementWriter writer;
    private readonly BuiltPlaces places;
    private readonly string id;
    private string? name;

    internal SchoolStateBuilder(string id, BuiltPlaces places)
    {
        BuiltPlaces.RequireId(id, nameof(id));
        this.id = id;
        this.places = places;
        writer = new StatementWriter(statements, places);
    }

    /// <summary>Sets the name for people.</summary>
    /// <param name="schoolName">Not empty.</param>
    public SchoolStateBuilder Named(string schoolName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(schoolName);
        name = schoolName;
        return this;
    }

    /// <inheritdoc cref="DistrictStateBuilder.Area"/>
    public SchoolStateBuilder Area(string id, string level)
    {
        writer.Area(id, level);
        return this;
    }

    /// <inheritdoc cref="DistrictStateBuilder.History"/>
    public SchoolStateBuilder History(string area, params (string Date, string Level)[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        writer.History(area, entries);
        return this;
    }

    /// <inheritdoc cref="DistrictStateBuilder.Practice"/>
    public SchoolStateBuilder Practice(
        string id,
        string? status,
        string? started = null,
        string? inPlaceSince = null,
        string? stoppedOn = null,
        string? plannedStart = null,
        string? coverage = null,
        string? ledBy = null,
        string? expected = null)
    {
        writer.Practice(id, status, started, inPlaceSince, stoppedOn, plannedStart, coverage, ledBy, expected);
        return this;
    }

    /// <inheritdoc cref="DistrictStateBuilder.Reading"/>
    public SchoolStateBuilder Reading(
        string of,
        string value,
        string? from = null,
        string? date = null,
        string? method = null,
        int? responses = null,
        int? invited = null,
        string? margin = null)
    {
        writer.Reading(of, value, from, date, method, responses, invited, margin);
        return this;
    }

    internal SchoolState Build() => new()
    {
        Id = id,
        Name = name,
        Areas = [.. statements.Areas],
        Practices = [.. statements.Practices],
        Readings = [.. statements.Readings],
        Place = places.Next(),
    };
}
