using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Words;

/// <summary>Says a pack's ids and milestones in a reader's words.</summary>
internal sealed class PackWords
{
    private readonly ImmutableArray<string> levels;
    private readonly FrozenDictionary<string, string> titles;
    private readonly FrozenDictionary<string, Milestone> milestones;
    private readonly FrozenDictionary<string, Area> areas;
    private readonly FrozenDictionary<string, OrderConstraint> orders;
    private readonly FrozenDictionary<string, Source> sources;

    internal PackWords(RulePack pack)
    {
        levels = pack.Levels;
        areas = pack.Areas.ToFrozenDictionary(area => area.Id, StringComparer.Ordinal);
        titles = Titles(pack).DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.Id, pair => pair.Title, StringComparer.Ordinal);
        milestones = pack.Orders
            .SelectMany(order => new[] { order.First, order.Then })
            .DistinctBy(milestone => milestone.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(milestone => milestone.Text, StringComparer.Ordinal);
        orders = pack.Orders.ToFrozenDictionary(order => order.Id, StringComparer.Ordinal);
        sources = pack.Sources.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
    }

    /// <summary>How many levels there are.</summary>
    internal int Levels => levels.Length;

    /// <summary>The index of a level word, from 0; -1 for a word that is no level.</summary>
    internal int LevelIndex(string level) => levels.IndexOf(level, StringComparer.Ordinal);

    /// <summary>The title of an area, practice, indicator, tension, order or rule; the id itself when nothing has it.</summary>
    internal string Title(string id) => titles.GetValueOrDefault(id, id);

    /// <summary>How long an area may stand still before that counts as arrested: <c>12 months</c>.</summary>
    internal string Plateau(string area) => areas.TryGetValue(area, out var known) ? known.Plateau.ToString() : "a long time";

    internal OrderConstraint? Order(string id) => orders.GetValueOrDefault(id);

    internal Source? Source(string id) => sources.GetValueOrDefault(id);

    /// <summary>A milestone that is written in the language, in words.</summary>
    internal string Milestone(string text) => milestones.TryGetValue(text, out var milestone) ? Milestone(milestone) : text;

    /// <summary><c>“Shared vision” in place</c>, <c>Technology at developing</c>, <c>“Support” (families) at least 80%</c>.</summary>
    internal string Milestone(Milestone milestone) => milestone.Kind switch
    {
        FactSubjectKind.Area => $"{Title(milestone.Subject)} at {milestone.Holds.Keys[0].Type.Words[milestone.Rank]}",
        FactSubjectKind.Practice when milestone.Rank == (int)PracticeStatus.InPlace => $"“{Title(milestone.Subject)}” in place",
        FactSubjectKind.Practice => $"“{Title(milestone.Subject)}”",
        _ => Leaf(milestone.Holds),
    };

    /// <summary>A fact in words: the title of its subject, and the rest as the language has it.</summary>
    internal string Cell(string cell)
    {
        var end = cell.AsSpan().IndexOfAny('.', ' ');
        var subject = end < 0 ? cell : cell[..end];
        if (!titles.TryGetValue(subject, out var title))
        {
            return cell;
        }

        return end < 0 ? $"“{title}”" : $"“{title}” ({cell[(end + 1)..]})";
    }

    private string Leaf(Leaf leaf)
    {
        var key = leaf.Keys[0];
        var rest = leaf.Text.StartsWith(key.Text, StringComparison.Ordinal) ? leaf.Text[key.Text.Length..].Trim() : leaf.Text;
        return $"{Cell(key.Text)} {Comparison(rest)}";
    }

    private static string Comparison(string text) => text switch
    {
        _ when text.StartsWith(">= ", StringComparison.Ordinal) => $"at {text[3..]} or more",
        _ when text.StartsWith("<= ", StringComparison.Ordinal) => $"at {text[3..]} or less",
        _ when text.StartsWith("> ", StringComparison.Ordinal) => $"above {text[2..]}",
        _ when text.StartsWith("< ", StringComparison.Ordinal) => $"below {text[2..]}",
        _ when text.StartsWith("= ", StringComparison.Ordinal) => $"at {text[2..]}",
        _ => text,
    };

    private static IEnumerable<(string Id, string Title)> Titles(RulePack pack) =>
        pack.Areas.Select(area => (area.Id, area.Title))
            .Concat(pack.Practices.Select(practice => (practice.Id, practice.Title)))
            .Concat(pack.Indicators.Select(indicator => (indicator.Id, indicator.Title)))
            .Concat(pack.Tensions.Select(tension => (tension.Id, tension.Title)))
            .Concat(pack.Orders.Select(order => (order.Id, order.Title)))
            .Concat(pack.Rules.Select(rule => (rule.Id, rule.Title)));
}
