using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Questions;

/// <summary>Puts a missing cell as a question that a person can answer.</summary>
internal static class QuestionText
{
    /// <summary>The title of the role to ask, or null when the district's own file should say it.</summary>
    internal static string? From(PackIndex index, OpenCell cell)
    {
        var role = cell.Role ?? (cell.Kind == FactSubjectKind.Indicator ? Indicator(index, cell).From.FirstOrDefault() : null);
        return role is null ? null : index.Roles.TryGetValue(role, out var ordinal) ? index.Pack.Roles[ordinal].Title : role;
    }

    internal static string Ask(PackIndex index, OpenCell cell) => cell.Kind switch
    {
        FactSubjectKind.Indicator => Indicator(index, cell).Ask ?? $"What is known of {Lower(Indicator(index, cell).Title)}?",
        FactSubjectKind.Practice => AskPractice(Title(index, cell), cell.Facet),
        FactSubjectKind.Area => AskArea(index.Pack, Title(index, cell), cell.Facet),
        FactSubjectKind.Tension => AskTension(index.Pack.Tensions[index.Tensions[cell.Subject]], cell.Facet),
        FactSubjectKind.District => index.Pack.Profile[index.Profile[cell.Subject]] is var attribute ? attribute.Ask ?? $"{attribute.Title}?" : "",
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

    private static Indicator Indicator(PackIndex index, OpenCell cell) => index.Pack.Indicators[index.Indicators[cell.Subject]];

    private static string Title(PackIndex index, OpenCell cell) => cell.Kind == FactSubjectKind.Area
        ? index.Pack.Areas[index.Areas[cell.Subject]].Title
        : index.Pack.Practices[index.Practices[cell.Subject]].Title;

    private static string Lower(string title) => title.Length == 0 ? title : char.ToLowerInvariant(title[0]) + title[1..];
}
