using System.Collections.Immutable;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>The report of several districts: their areas as a heat map, what they share, and each of them in short.</summary>
internal static class NetworkPage
{
    internal static string Write(NetworkContext context) => Page.Write(Title(context), html =>
    {
        Opening(html, context);
        using (html.Open("main", ("id", "main"), ("tabindex", "-1")))
        {
            Areas(html, context);
            Common(html, context);
            using (html.Open("section", ("id", "districts"), ("class", "sheet")))
            {
                html.Add("h2", "Each district");
                DistrictEntries.Write(html, context);
            }
        }

        if (context.Districts is [var first, ..])
        {
            FooterHtml.Write(html, first.Diagnosis.Packs, first.Diagnosis.Engine, context.Districts.Max(district => district.Diagnosis.District.AsOf));
        }
    });

    internal static string Title(NetworkContext context) => $"A network of {CountWords.Of(context.Districts.Length, "district", "districts")}";

    /// <summary>How many stand still, and what they share most.</summary>
    internal static string InShort(NetworkContext context)
    {
        var stalled = context.Districts.Count(district => district.Stalls.Any());
        var rooted = context.Districts.Count(district => district.RootSentence is not null);
        var stall = $"{CountWords.Capital(CountWords.Of(stalled, "district has", "districts have"))} stalled; in {CountWords.Number(rooted)} something came in the wrong order that others rest on.";
        var step = context.Steps is [{ Districts.Length: > 1 } first, ..] ? $" The step that most share next is “{first.Title}” ({CountWords.Of(first.Districts.Length, "district", "districts")})." : "";
        return stall + step;
    }

    private static void Opening(MarkupWriter html, NetworkContext context)
    {
        using (html.Open("header", "opening"))
        {
            html.Add("p", context.Pack.Title, "kicker");
            html.Add("h1", Title(context));
            html.Add("p", InShort(context), "inshort");
            var hidden = context.Districts.Sum(district => district.Groups.Hidden.Length);
            html.Add("p", hidden == 0 ? "No reading of fewer than 10 responses stood in the files." : $"{CountWords.Capital(CountWords.Of(hidden, "reading is", "readings are"))} {HiddenReading.Words}. What is said here rests on the others alone.", "shared");
            if (!context.LeftOut.IsEmpty)
            {
                html.Add("p", $"Left out, because they hold errors: {string.Join(", ", context.LeftOut)}.", "shared");
            }

            using (html.Open("nav", ("class", "contents"), ("aria-label", "In this report")))
            {
                html.Add("a", "Where the areas stand", ("href", "#areas")).Text(" ");
                html.Add("a", "What the districts share", ("href", "#common")).Text(" ");
                html.Add("a", "Each district", ("href", "#districts"));
            }
        }
    }

    private static void Areas(MarkupWriter html, NetworkContext context)
    {
        using (html.Open("section", ("id", "areas"), ("class", "sheet")))
        {
            html.Add("h2", "Where the areas stand");
            html.Add("p", "Districts began from different places and at different times. The map shows where support may be shared; it does not rank anybody.", "lead");
            Map(context).Write(html);
            Overview(context).Write(html);
        }
    }

    /// <summary>The areas of every district.</summary>
    internal static HeatMap Map(NetworkContext context)
    {
        var rows = context.Districts.Select(district => new HeatRow(
            district.Diagnosis.District.Id,
            district.Diagnosis.District.Name,
            [.. district.Diagnosis.Standings.Select(standing => new HeatCell(standing.LevelIndex, standing.IsStallingPoint))])).ToImmutableArray();
        return new HeatMap("network-map", "Areas by district", "District", [.. context.Pack.Areas.Select(area => area.Title)], rows, context.Pack.Levels);
    }

    private static DataTable Overview(NetworkContext context) => new(
        "The districts",
        ["District", "As of", "Stalls", "Findings", "Cannot be decided", "First step"],
        [
            .. context.Districts.Select(district => (ImmutableArray<string>)
            [
                district.Diagnosis.District.Name,
                district.Diagnosis.District.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                Svg.Number(district.Stalls.Count()),
                Svg.Number(district.Findings.Count()),
                Svg.Number(district.Diagnosis.Undetermined.Length),
                district.FirstSteps.FirstOrDefault()?.Title ?? "none yet",
            ]),
        ])
    { IsSortable = true };

    private static void Common(MarkupWriter html, NetworkContext context)
    {
        using (html.Open("section", ("id", "common"), ("class", "sheet")))
        {
            html.Add("h2", "What the districts share");
            Bars(html, "stalls", "Stalls", context.Stalls, context.Districts.Length, "No district has a stall, as far as is known.");
            Bars(html, "roots", "Where the order went wrong first", context.Roots, context.Districts.Length, "In no district something came in the wrong order that others rest on, as far as is known.");
            Bars(html, "next-steps", "Steps among the first three", context.Steps, context.Districts.Length, "No step can be named yet.");
        }
    }

    private static void Bars(MarkupWriter html, string id, string title, ImmutableArray<SharedThing> things, int districts, string none)
    {
        html.Add("h3", title);
        if (things.IsEmpty)
        {
            html.Add("p", none);
        }
        else
        {
            CountBars.Write(html, id, title, things, districts);
        }
    }
}
