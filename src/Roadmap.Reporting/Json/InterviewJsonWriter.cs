using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Engine.Interviewing;
using Roadmap.Engine.Questions;
using Roadmap.Reporting.Words;

namespace Roadmap.Reporting.Json;

/// <summary>Writes what an interview says to a program, a document on a line of its own, in the shape <c>roadmap/interview/1</c>.</summary>
public static class InterviewJsonWriter
{
    private const string Schema = "roadmap/interview/1";

    /// <summary>One line, its line feed included.</summary>
    /// <param name="turn">What is said.</param>
    /// <param name="interview">Where the interview stands.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(InterviewTurn turn, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(interview);
        return JsonText.WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            WriteSettled(json, turn.Settled);
            json.WriteString("refused", turn.Refused);
            WriteQuestion(json, turn.Question);
            json.WriteString("end", turn.End);
            json.WriteNumber("open", interview.OpenCount);
            WriteIds(json, "first", interview.First);
            json.WriteEndObject();
        });
    }

    private static void WriteSettled(Utf8JsonWriter json, AnswerEffect? effect)
    {
        if (effect is null)
        {
            json.WriteNull("settled");
            return;
        }

        json.WriteStartObject("settled");
        WriteIds(json, "fires", effect.Fires);
        WriteIds(json, "quiet", effect.Quiet);
        WriteIds(json, "open", effect.Open);
        json.WriteStartArray("orders");
        foreach (var order in effect.Orders)
        {
            json.WriteStartObject();
            json.WriteString("id", order.Id);
            json.WriteString("before", LanguageWords.Of(order.Before));
            json.WriteString("after", LanguageWords.Of(order.After));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteIds(json, "firstBefore", effect.FirstBefore);
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question? question)
    {
        if (question is null)
        {
            json.WriteNull("question");
            return;
        }

        json.WriteStartObject("question");
        json.WriteString("cell", question.Cell);
        json.WriteString("from", question.From);
        json.WriteString("ask", question.Ask.Trim());
        WriteForm(json, question.Takes!);
        json.WriteNumber("worth", question.Worth / 1000m);
        WriteIds(json, "settles", question.Settles);
        json.WriteBoolean("flips", question.Flips == true);
        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, AnswerForm form)
    {
        json.WriteStartObject("takes");
        json.WriteString("kind", Word(form.Kind));
        json.WriteString("type", form.Type.Words.IsEmpty || form.Type.Kind == Rules.Vocabulary.FactTypeKind.YesNo ? form.Type.ToString() : form.Type.Kind.ToString().ToLowerInvariant());
        WriteIds(json, "words", form.Type.Words);
        json.WriteString("expected", form.Expected);
        json.WriteEndObject();
    }

    private static string Word(AnswerKind kind) => kind switch
    {
        AnswerKind.Value => "value",
        AnswerKind.Date => "date",
        AnswerKind.DateOrNever => "date-or-never",
        AnswerKind.Deadline => "deadline",
        AnswerKind.Reading => "reading",
        AnswerKind.EarlierReading => "earlier-reading",
        AnswerKind.Responses => "responses",
        _ => "yes-or-text",
    };

    private static void WriteIds(Utf8JsonWriter json, string name, ImmutableArray<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }
}
