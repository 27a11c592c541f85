using Roadmap.Engine.Questions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What an answer that is a date may be.</summary>
internal static class DateForms
{
    private const string ADate = "a date such as 2014, 2014-08 or 2014-08-20";

    internal static AnswerForm Deadline { get; } = new(AnswerKind.Deadline, FactType.Deadline, ADate);

    internal static AnswerForm Of(bool mayBeNever) => mayBeNever
        ? new AnswerForm(AnswerKind.DateOrNever, FactType.Date, ADate + ", or never")
        : new AnswerForm(AnswerKind.Date, FactType.Date, ADate);
}
