using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Says facts, leaves and milestones in a reader's words: titles for ids, values for parameters.</summary>
internal sealed class PhraseBook
{
    private readonly FrozenDictionary<string, string> titles;
    private readonly RulePack pack;

    internal PhraseBook(RulePack pack)
    {
        this.pack = pack;
        titles = pack.Areas.Select(area => (area.Id, area.Title))
            .Concat(pack.Practices.Select(practice => (practice.Id, practice.Title)))
            .Concat(pack.Indicators.Select(indicator => (indicator.Id, indicator.Title)))
            .Concat(pack.Tensions.Select(tension => (tension.Id, tension.Title)))
            .Concat(pack.Orders.Select(order => (order.Id, order.Title)))
            .Concat(pack.Rules.Select(rule => (rule.Id, rule.Title)))
            .DistinctBy(pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Title, StringComparer.Ordinal);
    }

    internal string Title(string id) => titles.GetValueOrDefault(id, id);

    /// <summary>A milestone: <c>“Shared vision” in place</c>, <c>Technology at developing</c>.</summary>
    internal string Milestone(Milestone milestone) => milestone.Kind switch
    {
        FactSubjectKind.Area => $"{Title(milestone.Subject)} at {pack.Levels[milestone.Rank]}",
        FactSubjectKind.Practice => $"{Quoted(milestone.Subject)} {(milestone.Rank == (int)Rules.Vocabulary.PracticeStatus.InPlace ? "in place" : "begun")}",
        _ => Leaf(milestone.Holds, []),
    };

    /// <summary>A milestone as a step among others: a practice that only has to begin is named by its title alone.</summary>
    internal string Step(Milestone milestone) => milestone.Kind switch
    {
        FactSubjectKind.Practice when milestone.Rank != (int)Rules.Vocabulary.PracticeStatus.InPlace => Quoted(milestone.Subject),
        FactSubjectKind.Indicator => Milestone(milestone).Replace(" is at least ", " at or above ", StringComparison.Ordinal).Replace(" is ", " being ", StringComparison.Ordinal),
        _ => Milestone(milestone),
    };

    /// <summary>A leaf with titles for its subjects, values for its parameters and words for its signs.</summary>
    internal string Leaf(Leaf leaf, IEnumerable<Rules.Vocabulary.Parameter> parameters)
    {
        if (leaf is FiringLeaf firing)
        {
            return $"{Quoted(firing.Rule)} {(firing.IsNegated ? "is not found" : "is found")}";
        }

        var text = leaf.Text;
        foreach (var parameter in parameters.OrderByDescending(parameter => parameter.Name.Length).ThenBy(parameter => parameter.Name, StringComparer.Ordinal))
        {
            text = text.Replace("$" + parameter.Name, parameter.Text, StringComparison.Ordinal);
        }

        text = PredicateWords.Spell(text, leaf.Keys.IsEmpty ? 0 : leaf.Keys[0].Text.Length);
        return ReplaceFacts(text, [.. leaf.Keys.OrderByDescending(key => key.Text.Length).ThenBy(key => key.Text, StringComparer.Ordinal)]);
    }

    /// <summary>One pass over the leaf, so that a title that holds another fact's id stays as it is.</summary>
    private string ReplaceFacts(string leaf, ImmutableArray<FactKey> longestFirst)
    {
        var text = new StringBuilder();
        for (var at = 0; at < leaf.Length;)
        {
            var isStart = at == 0 || leaf[at - 1] == ' ';
            var key = isStart ? longestFirst.FirstOrDefault(key => StandsAt(leaf, at, Written(key))) : null;
            text.Append(key is null ? leaf[at].ToString() : Fact(key));
            at += key is null ? 1 : Written(key).Length;
        }

        return text.ToString();
    }

    /// <summary>A fact as a leaf writes it: of a state the subject alone, since the state follows after <c>is</c>.</summary>
    private static string Written(FactKey key) => key.Facet switch
    {
        FactFacet.Stale => WithoutState(key.Text, ".stale"),
        FactFacet.Arrested => WithoutState(key.Text, ".arrested"),
        FactFacet.Charted => WithoutState(key.Text, ".charted"),
        _ => key.Text,
    };

    private static string WithoutState(string key, string state) => key.Replace(state, "", StringComparison.Ordinal);

    private static bool StandsAt(string leaf, int at, string word) =>
        string.CompareOrdinal(leaf, at, word, 0, word.Length) == 0 && (at + word.Length == leaf.Length || leaf[at + word.Length] == ' ');

    private string Quoted(string id) => $"“{Title(id)}”";

    private string Fact(FactKey key)
    {
        var title = key.Kind == FactSubjectKind.Area ? Title(key.Subject) : Quoted(key.Subject);
        var phrase = key.Facet switch
        {
            FactFacet.Value or FactFacet.Stale or FactFacet.Arrested or FactFacet.Charted => title,
            FactFacet.Started => $"the start of {title}",
            FactFacet.Reached => $"{title} reaching {pack.Levels[key.Level ?? 0]}",
            FactFacet.LastRise => $"the last rise of {title}",
            FactFacet.InPlaceSince => $"{title} in place",
            FactFacet.PlannedStart => $"the planned start of {title}",
            FactFacet.StoppedOn => $"the end of {title}",
            FactFacet.SchoolSpread => $"the spread of {title} over schools",
            FactFacet.Spread => $"the spread of {title} over roles",
            FactFacet.ResponseRate => $"the response rate of {title}",
            FactFacet.Methods => $"the number of methods behind {title}",
            FactFacet.Roles => $"the number of groups behind {title}",
            FactFacet.Observed => $"the newest reading of {title}",
            FactFacet.LedBy => $"the lead of {title}",
            FactFacet.Named => $"whether {title} is named",
            _ => $"the {key.Facet.ToString().ToLowerInvariant()} of {title}",
        };
        var told = key.Role is null ? phrase : $"{phrase} ({RoleTitle(key.Role)})";
        return key.Kind is FactSubjectKind.District or FactSubjectKind.Program ? key.Text
            : key.At is null ? told
            : key.At.Key is { } at ? $"{told} at {Fact(at)}"
            : $"{told} at {key.At}";
    }

    private string RoleTitle(string role) =>
        pack.Roles.FirstOrDefault(word => string.Equals(word.Id, role, StringComparison.Ordinal))?.Title.ToLowerInvariant() ?? role;
}
