using Roadmap.Engine.Questions;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Letters.Sections;

/// <summary>What is not known and most worth asking.</summary>
internal static class QuestionsSection
{
    private const int MostAsked = 3;

    internal static IEnumerable<LetterBlock> Write(LetterContext context)
    {
        var questions = context.Diagnosis.Questions;
        if (questions.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("What to ask next");
        yield return new ParagraphBlock(LetterParts.Plain(Undecided(context.Diagnosis.Undetermined.Length)));
        var number = 1;
        foreach (var question in context.Options.ShowAll ? questions : questions.Take(MostAsked))
        {
            yield return LetterParts.Numbered(number++, [.. Runs(question)]);
        }
    }

    private static string Undecided(int rules) => rules == 0
        ? "These answers would make the picture fuller."
        : $"Too little is known for {CountWords.Of(rules, "of the rules", "of the rules")}. These answers would settle the most.";

    private static IEnumerable<TextRun> Runs(Question question)
    {
        yield return LetterParts.Strong(question.From is null ? "For the file: " : $"Ask {Lower(question.From)}: ");
        yield return LetterParts.Plain(question.Ask.Trim());
        yield return LetterParts.Quiet($" [{question.Cell}]");
        if (!question.Settles.IsEmpty)
        {
            yield return LetterParts.Quiet($" Helps to settle {CountWords.Of(question.Settles.Length, "open point", "open points")}.");
        }
    }

    private static string Lower(string title) => title.Length == 0 ? title : char.ToLowerInvariant(title[0]) + title[1..];
}
