using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Recommendation;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Reports.Charts;
using Roadmap.Reporting.Reports.Html;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Sites;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Exports;

/// <summary>One district's report for a wiki or a repository: the same words and numbers, the pictures as their tables.</summary>
internal static class DistrictMarkdown
{
    private const int MostQuestions = 8;

    internal static string Write(ReportContext context)
    {
        var diagnosis = context.Diagnosis;
        var page = new MarkdownPage(diagnosis.District.Name)
            .Say($"As of {DayWords.Long(diagnosis.District.AsOf)}. {context.InShort}")
            .Heading("Where the district stands")
            .Table(Standings(context))
            .Heading(context.RootSentence is null ? "The order of things" : "What to put right first")
            .Say(context.RootSentence ?? DayWords.In(context.NoRoot));
        if (context.RootFinding is { } root)
        {
            page.Say(root.Instead ?? root.Why);
        }

        page.Heading("What to do next").List(context.FirstSteps.SelectMany(step => Step(step, context.Words)));
        page.Heading("The areas over the years").Table(new LevelsChart(context).Table());
        if (AdvisedProfile.Of(context.Pack) is { } profile)
        {
            var chart = new OrderChart(context, profile);
            page.Heading("The order of the areas").Say(chart.Sentence).Table(chart.Table());
        }

        if (DependencyChart.Around(context) is { } map)
        {
            page.Heading("What rests on what").Say(map.Sentence).Table(map.Table());
        }

        if (context.Plan is { Steps.IsEmpty: false } plan)
        {
            page.Heading("The plan").Table(new PlanChart(context, plan).Table());
        }

        page.Heading("What was found").List(context.Findings.SelectMany(finding => Finding(finding, context)));
        page.Heading("What is strong").List(context.Strengths.Select(strength => $"{strength.Title}. {DayWords.In(strength.Message)}"));
        page.Heading("What to ask next").List(diagnosis.Questions.Take(MostQuestions).Select(question => Question(question, context)));
        if (!context.Groups.Hidden.IsEmpty)
        {
            page.Heading("Hidden here").List(context.Groups.Hidden.Select(AsideHtml.Hidden));
        }

        return page.Write();
    }

    private static DataTable Standings(ReportContext context) => new(
        "Where the district stands",
        ["Area", "Level", "Since", "Aimed at", ""],
        [
            .. context.Diagnosis.Standings.Select(standing => (ImmutableArray<string>)
            [
                standing.Title, standing.Level ?? "not known", standing.Since is null ? "not known" : DayWords.In(standing.Since), standing.Target, StandingWords.Mark(standing) ?? "",
            ]),
        ]);

    private static IEnumerable<SiteItem> Step(LeveragePoint step, PackWords words)
    {
        yield return new SiteItem(0, [SiteSpan.Strong(step.Title), new SiteSpan($" ({PointText.OneDecimal(step.Thousandths)} points). {CountWords.Capital(ReadinessWords.Of(step, words))}")]);
        foreach (var part in step.Parts.Where(part => part.Value != 0))
        {
            yield return new SiteItem(1, [new SiteSpan($"{PointText.Signed(part.Value)}: {CountWords.Capital(part.Because)}")]);
        }
    }

    private static IEnumerable<SiteItem> Finding(Finding finding, ReportContext context)
    {
        yield return new SiteItem(0, [SiteSpan.Strong(finding.Title), new SiteSpan($" ({FindingWords.Of(finding.Finds)}, {LanguageWords.Of(finding.Severity)}). {DayWords.In(finding.Message)}")]);
        yield return new SiteItem(1, [new SiteSpan($"Why it matters: {finding.Why}")]);
        if (finding.Instead is { } instead)
        {
            yield return new SiteItem(1, [new SiteSpan($"Instead: {instead}")]);
        }

        foreach (var cell in finding.Because.SelectMany(leaf => leaf.Values).Distinct())
        {
            var told = string.Join(", ", new[] { EvidenceHtml.Told(cell), EvidenceHtml.Place(cell) }.Where(part => part.Length > 0));
            yield return new SiteItem(1, [SiteSpan.Code(cell.Cell), new SiteSpan($": {context.Groups.ValueOf(cell)}{(told.Length == 0 ? "" : $" ({told})")}")]);
        }

        if (SourceWords.Of(finding.Cites, context.Words) is { Length: > 0 } sources)
        {
            yield return new SiteItem(1, [new SiteSpan($"Source: {sources}")]);
        }
    }

    private static string Question(Engine.Questions.Question question, ReportContext context) => context.Groups.IsHidden(question.Cell)
        ? $"{context.Words.Cell(question.Cell)}: {HiddenReading.Words}."
        : $"{(question.From is null ? "For the file" : question.From)}: {question.Ask.Trim()}";
}
