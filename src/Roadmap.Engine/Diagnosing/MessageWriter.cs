using System.Text;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Diagnosing;

/// <summary>Fills in a rule's message for a district.</summary>
internal sealed class MessageWriter(PhraseBook phrases, Rule rule, BoundDistrict district, LaneTruth truth)
{
    private const int MostMatches = 5;

    internal string Write(MessageTemplate template)
    {
        var text = new StringBuilder();
        foreach (var part in template.Parts)
        {
            text.Append(part.Kind switch
            {
                TextPartKind.Fact when part.Key is { } key => Words(key.Type, CellText.Value(key.Type, CellReader.Read(key, district, district.District), district.AsOf)),
                TextPartKind.Lowest => End(part, lowest: true),
                TextPartKind.Highest => End(part, lowest: false),
                TextPartKind.Matches => Matches(),
                _ => part.Text,
            });
        }

        return text.ToString().Trim();
    }

    private string End(TextPart part, bool lowest)
    {
        var told = part.Roles
            .Select(role => CellReader.Read(role, district, district.District))
            .Where(cell => cell.IsKnown)
            .ToList();
        var end = told.Count == 0 ? default : lowest ? told.MinBy(cell => cell.Value) : told.MaxBy(cell => cell.Value);
        return CellText.Value(part.Roles[0].Type, end, district.AsOf);
    }

    /// <summary>Words of the language are read as words: <c>under-way</c> is under way.</summary>
    private static string Words(FactType type, string value) =>
        type.Kind is FactTypeKind.Status or FactTypeKind.Choice or FactTypeKind.Scale ? value.Replace('-', ' ') : value;

    private string Matches()
    {
        var ids = MatchedItems(rule.FiresWhen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var listed = string.Join(", ", ids.Take(MostMatches).Select(phrases.Title));
        return ids.Count > MostMatches ? $"{listed} and {ids.Count - MostMatches} more" : listed;
    }

    /// <summary>Only what is true counts: a branch of <c>any</c> that does not hold matched nothing.</summary>
    private IEnumerable<string> MatchedItems(Condition condition) => condition switch
    {
        _ when truth.Of(condition) != Verdict.True => [],
        AllCondition all => all.Children.SelectMany(MatchedItems),
        AnyCondition any => any.Children.SelectMany(MatchedItems),
        CountCondition count => count.Items.SelectMany(item => item.Id is null
            ? MatchedItems(item.Where)
            : truth.Of(item.Where) == Verdict.True ? [item.Id] : []),
        _ => [],
    };
}
