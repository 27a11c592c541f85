using System.Collections.Immutable;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Reports.Html;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Exports;

/// <summary>A network's report for a wiki or a repository: the heat map as its table, what the districts share, each district's root and next steps.</summary>
internal static class NetworkMarkdown
{
    internal static string Write(NetworkContext context)
    {
        var hidden = context.Districts.Sum(district => district.Groups.Hidden.Length);
        var page = new MarkdownPage(NetworkPage.Title(context))
            .Say(NetworkPage.InShort(context))
            .Say(hidden == 0 ? "No reading of fewer than 10 responses stood in the files." : $"{CountWords.Capital(CountWords.Of(hidden, "reading is", "readings are"))} {HiddenReading.Words}.")
            .Heading("Where the areas stand")
            .Table(NetworkPage.Map(context).Table());
        Shared(page, "Stalls", context.Stalls);
        Shared(page, "Where the order went wrong first", context.Roots);
        Shared(page, "Steps among the first three", context.Steps);
        page.Heading("Each district").List(context.Districts.Select(district =>
            $"{district.Diagnosis.District.Name}: {district.RootSentence ?? DayWords.In(district.NoRoot)} Next: {Next(district)}."));
        if (!context.LeftOut.IsEmpty)
        {
            page.Heading("Left out, because they hold errors").List(context.LeftOut);
        }

        return page.Write();
    }

    private static string Next(ReportContext district) =>
        district.FirstSteps.Any() ? string.Join("; ", district.FirstSteps.Select(step => step.Title)) : "no step can be named yet";

    private static void Shared(MarkdownPage page, string title, ImmutableArray<SharedThing> things)
    {
        if (!things.IsEmpty)
        {
            page.Heading(title).Table(new DataTable(title, ["What", "Districts"], [.. things.Select(thing => (ImmutableArray<string>)[thing.Title, Svg.Number(thing.Districts.Length)])]));
        }
    }
}
