using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Questions;

/// <summary>Puts a missing cell as a question that a person can answer.</summary>
internal static class QuestionText
{
    /// <summary>The title of the role to ask, or null when the district's own file should say it.</summary>
    internal static string? From(RulePack pack, OpenCell cell)
    {
        var role = cell.Role ?? (cell.Kind == FactSubjectKind.Indicator ? Indicator(pack, cell).From.FirstOrDefault() : null);
        return role is null ? null : pack.Roles.FirstOrDefault(word => string.Equals(word.Id, role, StringComparison.Ordinal))?.Title ?? role;
    }

    internal static string Ask(RulePack pack, OpenCell cell) => cell.Kind switch
    {
        FactSubjectKind.Indicator => Indicator(pack, cell).Ask ?? $"What is known of {Lower(Indicator(pack, cell).Title)}?",
        FactSubjectKind.Practice => AskPractice(Title(pack, cell), cell.Facet),
        FactSubjectKind.Area => AskArea(pack, Title(pack, cell), cell.Facet),
        FactSubjectKind.Tension => AskTension(pack.Tensions.First(tension => tension.Id == cell.Subject), cell.Facet),
        FactSubjectKind.District => pack.Profile.First(attribute => attribute.Id == cell.Subject) is var attribute ? attribute.Ask ?? $"{attribute.Title}?" : "",
        FactSubjectKind.Program => "When did the program start?",
        _ => $"What would settle {cell.Text}?",
    };

    private static string AskPractice(string title, FactFacet facet) => facet switch
    {
        FactFacet.Started => $"When did this begin: “{title}”? (a day, a month, a year, or never)",
        FactFacet.InPlaceSince => $"Since when is this in place: “{title}”? (a day, a month, a year, or never)",
        FactFacet.StoppedOn => $"When was this given up: “{title}”?",
        FactFacet.PlannedStart => $"When is this meant to begin: “{title}”?",
        FactFacet.Coverage => $"How much of the district does this reach: “{title}”?",
        FactFacet.LedBy => $"Who carries this: “{title}”?",
        _ => $"Where does this stand: “{title}”? (not started, planned, under way, in place, stopped)",
    };

    private static string AskArea(RulePack pack, string title, FactFacet facet) => facet switch
    {
        FactFacet.Started => $"When did {title} first rise above {pack.Levels[0]}?",
        FactFacet.Reached => $"When did {title} reach that level?",
        FactFacet.LastRise or FactFacet.Arrested or FactFacet.Trend => $"When did {title} last rise from one level to the next?",
        FactFacet.SchoolSpread => $"Where does each school stand in {title}?",
        _ => $"Where does {title} stand: {string.Join(", ", pack.Levels)}?",
    };

    private static string AskTension(Tension tension, FactFacet facet) => facet switch
    {
        FactFacet.Named => $"Are both sides of this choice written down: “{tension.Title}”?",
        FactFacet.Charted => $"Is the path between the two sides of this choice tied to a stated value: “{tension.Title}”?",
        _ => $"Where does the district stand between {tension.FirstPole} (0) and {tension.SecondPole} (100)?",
    };

    private static Indicator Indicator(RulePack pack, OpenCell cell) => pack.Indicators.First(indicator => indicator.Id == cell.Subject);

    private static string Title(RulePack pack, OpenCell cell) => cell.Kind == FactSubjectKind.Area
        ? pack.Areas.First(area => area.Id == cell.Subject).Title
        : pack.Practices.First(practice => practice.Id == cell.Subject).Title;

    private static string Lower(string title) => title.Length == 0 ? title : char.ToLowerInvariant(title[0]) + title[1..];
}
