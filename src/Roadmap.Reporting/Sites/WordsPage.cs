using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Sites;

/// <summary>The vocabulary: what is read, who tells it, by which means, the numbers the pack settles, and what things cost.</summary>
internal static class WordsPage
{
    internal static SitePage Write(SiteContext context)
    {
        var pack = context.Pack;
        return new SitePage(SiteContext.Words, "Words",
        [
            .. Table("What is read", ["indicator", "type", "told by", "asked"], pack.Indicators.Select(indicator => Row(
                [new SiteSpan(indicator.Title), new SiteSpan(" "), SiteSpan.Code(indicator.Id)],
                [new SiteSpan(indicator.Type.ToString())],
                [new SiteSpan(string.Join(", ", indicator.From.Select(context.Titles.Title)))],
                [new SiteSpan(indicator.Ask?.Trim() ?? "")]))),
            .. Table("Numbers", ["parameter", "value", "means"], pack.Parameters.Select(parameter => Row(
                [SiteSpan.Code(parameter.Name)],
                [new SiteSpan(parameter.Text)],
                [new SiteSpan(parameter.Means?.Trim() ?? "")]))),
            .. Table("Who tells", ["role", "title"], pack.Roles.Select(Named)),
            .. Table("By which means", ["method", "title"], pack.Methods.Select(Named)),
            .. Table("What things cost", ["resource", "unit", "counted for each"], pack.Resources.Select(resource => Row(
                [new SiteSpan(resource.Title), new SiteSpan(" "), SiteSpan.Code(resource.Id)],
                [new SiteSpan(resource.Unit)],
                [new SiteSpan(resource.Per.ToString().ToLowerInvariant())]))),
        ]);
    }

    private static ImmutableArray<ImmutableArray<SiteSpan>> Named(NamedWord word) => Row([SiteSpan.Code(word.Id)], [new SiteSpan(word.Title)]);

    private static ImmutableArray<ImmutableArray<SiteSpan>> Row(params ImmutableArray<ImmutableArray<SiteSpan>> cells) => cells;

    private static IEnumerable<SiteBlock> Table(string heading, ImmutableArray<string> heads, IEnumerable<ImmutableArray<ImmutableArray<SiteSpan>>> rows)
    {
        var table = new SiteTable(heads, [.. rows]);
        return table.Rows.IsEmpty ? [] : [new SiteHeading(heading), table];
    }
}
