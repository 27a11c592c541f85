using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Engine.Interviewing;
using Roadmap.Engine.Questions;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters;

/// <summary>Words an interview: a question with the reason for asking it, what an answer settled, and where the interview leaves the district.</summary>
public static class InterviewLetter
{
    private const int Hang = 4;
    private const int MostListed = 3;

    /// <summary>A question as it is put to a person.</summary>
    /// <param name="question">The question.</param>
    /// <param name="number">Its number in this interview, from 1.</param>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Question(Question question, int number, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(pack);
        var blocks = ImmutableArray.CreateBuilder<LetterBlock>();
        blocks.Add(new ParagraphBlock(LetterParts.Strong(question.Ask.Trim())) { Lead = LetterParts.Plain(number.ToString(CultureInfo.InvariantCulture) + "."), Hang = Hang });
        if (question.Takes is { } form)
        {
            var from = question.From is null ? "" : $"Ask {question.From.ToLowerInvariant()}. ";
            blocks.Add(Beside(LetterParts.Quiet($"{from}The answer is {form.Expected}{Details(form.Kind)}.")));
        }

        blocks.Add(Beside(LetterParts.Quiet(Why(question, pack))));
        return new Letter(blocks.ToImmutable());
    }

    /// <summary>What an answer settled.</summary>
    /// <param name="effect">What it settled.</param>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Settled(AnswerEffect effect, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(effect);
        ArgumentNullException.ThrowIfNull(pack);
        var lines = new List<LetterBlock>();
        Add(lines, effect.Fires, pack, "Found now: ", Tone.Notice);
        Add(lines, effect.Quiet, pack, "Settled, not the case: ", Tone.Quiet);
        Add(lines, effect.Open, pack, "Open now: ", Tone.Quiet);
        if (!effect.Orders.IsEmpty)
        {
            var orders = effect.Orders.Select(change => $"{change.Id} ({LanguageWords.Of(change.Before)}, now {LanguageWords.Of(change.After)})").ToList();
            lines.Add(Beside(LetterParts.Quiet($"Order: {CountWords.List(orders, MostListed)}.")));
        }

        if (!effect.First.SequenceEqual(effect.FirstBefore, StringComparer.Ordinal))
        {
            lines.Add(Beside(LetterParts.Plain($"First steps now: {First(effect.First, pack)}.")));
        }

        if (lines.Count == 0)
        {
            lines.Add(Beside(LetterParts.Quiet("Nothing is settled by it yet.")));
        }

        return new Letter([.. lines]);
    }

    /// <summary>Where the interview leaves the district.</summary>
    /// <param name="interview">The interview.</param>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter End(Interview interview, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(pack);
        var done = interview.IsDone
            ? $"No single answer would change the first steps now. Two answers together might: {CountWords.Of(interview.OpenCount, "question is", "questions are")} open."
            : $"There is more worth asking: {CountWords.Of(interview.OpenCount, "question is", "questions are")} open.";
        return new Letter(
        [
            new ParagraphBlock(LetterParts.Plain(CountWords.Capital(done))),
            new ParagraphBlock(LetterParts.Plain(interview.First.IsEmpty ? "There are no first steps yet." : $"First steps: {First(interview.First, pack)}.")),
        ]);
    }

    private static string Why(Question question, RulePack pack)
    {
        var settles = question.Settles.Select(id => $"“{Title(id, pack)}”").Distinct(StringComparer.Ordinal).ToList();
        var flips = question.Flips == true ? "An answer can change the first steps" : "";
        return (settles.Count, flips.Length) switch
        {
            (0, 0) => "Nothing waits for it alone.",
            (0, _) => flips + ".",
            (_, 0) => $"It helps to settle {CountWords.List(settles, MostListed)}.",
            _ => $"{flips}; it helps to settle {CountWords.List(settles, MostListed)}.",
        };
    }

    private static string Details(AnswerKind kind) => kind switch
    {
        AnswerKind.Reading => "; you may add “on 2024-05”, “by questionnaire” and “96 of 160”",
        _ => "",
    };

    private static void Add(List<LetterBlock> lines, ImmutableArray<string> ids, RulePack pack, string label, Tone tone)
    {
        if (!ids.IsEmpty)
        {
            var titles = ids.Select(id => $"“{Title(id, pack)}”").ToList();
            lines.Add(Beside(new TextRun(label + CountWords.List(titles, MostListed) + ".", tone)));
        }
    }

    private static string First(ImmutableArray<string> first, RulePack pack) =>
        first.IsEmpty ? "none" : string.Join(", ", first.Select((id, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1} “{Title(id, pack)}”")));

    private static string Title(string id, RulePack pack) =>
        pack.Practices.FirstOrDefault(practice => practice.Id == id)?.Title
        ?? pack.Rules.FirstOrDefault(rule => rule.Id == id)?.Title
        ?? pack.Orders.FirstOrDefault(order => order.Id == id)?.Title
        ?? id;

    private static ParagraphBlock Beside(TextRun run) => new(run) { Lead = LetterParts.Plain(""), Hang = Hang };
}
