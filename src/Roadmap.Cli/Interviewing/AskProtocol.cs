using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Json;

namespace Roadmap.Cli.Interviewing;

/// <summary>Holds an interview with a program: a line of JSON with a question out, a line of JSON with an answer in.</summary>
internal sealed class AskProtocol(AskRequest request, Terminal terminal)
{
    internal int Run(AskSession session, CancellationToken cancel)
    {
        var turn = new InterviewTurn();
        while (true)
        {
            var end = session.End(request);
            terminal.Out.Write(InterviewJsonWriter.Write(turn with { Question = end is null ? session.Question : null, End = end is { } why ? Word(why) : null }, session.Interview));
            if (end is not null)
            {
                return ExitCodes.Fine;
            }

            var line = InputLine.Read(terminal.In, cancel);
            if (AskMessage.Read(line) is { IsStop: true })
            {
                terminal.Out.Write(InterviewJsonWriter.Write(new InterviewTurn { End = Word(InterviewEnd.Stopped) }, session.Interview));
                return ExitCodes.Fine;
            }

            (session, turn) = Take(session, AskMessage.Read(line));
        }
    }

    private static (AskSession Session, InterviewTurn Turn) Take(AskSession session, AskMessage message)
    {
        if (message.Refusal is { } unreadable)
        {
            return (session, new InterviewTurn { Refused = unreadable });
        }

        if (message.IsBack)
        {
            var (before, refusal) = session.Back();
            return (before, new InterviewTurn { Refused = refusal });
        }

        if (message.Answer is not { } answer)
        {
            return (session.Skip(), new InterviewTurn());
        }

        var (next, effect, reason) = session.Answer(answer);
        return (next, new InterviewTurn { Settled = effect, Refused = reason });
    }

    private static string Word(InterviewEnd end) => end switch
    {
        InterviewEnd.Done => "no-single-answer-matters",
        InterviewEnd.NothingOpen => "nothing-open",
        InterviewEnd.Enough => "enough",
        _ => "stopped",
    };
}
