using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports.Privacy;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>What is not known and most worth asking, and which rules wait for it.</summary>
internal static class QuestionsHtml
{
    private const int MostShown = 8;

    internal static void Write(MarkupWriter html, ReportContext context)
    {
        var questions = context.Diagnosis.Questions;
        if (questions.IsEmpty)
        {
            return;
        }

        using (html.Open("section", ("id", "questions"), ("class", "sheet")))
        {
            html.Add("h2", "What to ask next");
            var open = context.Diagnosis.Undetermined.Length;
            html.Add("p", open == 0 ? "These answers would make the picture fuller." : $"Too little is known for {CountWords.Of(open, "of the rules", "of the rules")}. These answers would settle the most.", "lead");
            using (html.Open("ol", "questions"))
            {
                foreach (var question in questions.Take(MostShown))
                {
                    using (html.Open("li"))
                    {
                        if (context.Groups.IsHidden(question.Cell))
                        {
                            html.Text($"{context.Words.Cell(question.Cell)}: {HiddenReading.Words}.");
                            continue;
                        }

                        html.Add("strong", question.From is null ? "For the file: " : $"Ask {Lower(question.From)}: ");
                        html.Text($"{question.Ask.Trim()} ");
                        html.Add("code", question.Cell);
                    }
                }
            }

            Undetermined(html, context);
        }
    }

    private static void Undetermined(MarkupWriter html, ReportContext context)
    {
        if (context.Diagnosis.Undetermined.IsEmpty)
        {
            return;
        }

        using (html.Open("details", "numbers"))
        {
            html.Add("summary", $"What cannot be decided yet ({Charts.Svg.Number(context.Diagnosis.Undetermined.Length)})");
            using (html.Open("ul", "plain"))
            {
                foreach (var rule in context.Diagnosis.Undetermined)
                {
                    var asks = rule.AsksFor.Select(cell => context.Words.Cell(cell) + (context.Groups.IsHidden(cell) ? $" ({HiddenReading.Words})" : ""));
                    html.Add("li", $"{rule.Title} ({LanguageWords.Of(rule.Severity)}): waits for {CountWords.List([.. asks], 4)}.");
                }
            }
        }
    }

    private static string Lower(string title) => title.Length == 0 ? title : char.ToLowerInvariant(title[0]) + title[1..];
}
