using Roadmap.Cli.Terminals;
using Roadmap.Reporting.Letters;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Interviewing;

/// <summary>Holds an interview with a person: puts a question, reads a line, says what it settled.</summary>
internal sealed class AskConversation(AskRequest request, RulePack pack, Terminal terminal)
{
    private const string Prompt = "> ";

    internal int Run(AskSession session, CancellationToken cancel)
    {
        terminal.Out.Write(AskText.Opening(request, session.Interview.OpenCount));
        while (session.End(request) is null)
        {
            terminal.Out.Write("\n");
            LetterPrinter.Print(InterviewLetter.Question(session.Question!, session.Put + 1, pack), terminal);
            var (next, isOver) = PutOne(session, cancel);
            session = next;
            if (isOver)
            {
                break;
            }
        }

        terminal.Out.Write("\n");
        LetterPrinter.Print(InterviewLetter.End(session.Interview, pack), terminal);
        terminal.Out.Write(AskText.Closing(request, session));
        return ExitCodes.Fine;
    }

    /// <summary>Reads lines until one of them takes the interview on.</summary>
    private (AskSession Session, bool IsOver) PutOne(AskSession session, CancellationToken cancel)
    {
        while (true)
        {
            switch (AskLine.Read(ReadLine(cancel)))
            {
                case { Kind: AskLineKind.Stop }:
                    return (session, true);
                case { Kind: AskLineKind.NotKnown }:
                    return (session.Skip(), false);
                case { Kind: AskLineKind.Back }:
                    var (before, refusal) = session.Back();
                    if (refusal is null)
                    {
                        return (before, false);
                    }

                    terminal.Out.Write(AskText.Refusal(refusal));
                    break;
                case { Text: var answer }:
                    var taken = session.Answer(answer);
                    if (taken.Effect is { } effect)
                    {
                        LetterPrinter.Print(InterviewLetter.Settled(effect, pack), terminal);
                        return (taken.Session, false);
                    }

                    terminal.Out.Write(AskText.Refusal(taken.Refusal!));
                    break;
            }
        }
    }

    private string? ReadLine(CancellationToken cancel)
    {
        terminal.Out.Write(Prompt);
        var line = InputLine.Read(terminal.In, cancel);
        if (!terminal.ShowsInput || line is null)
        {
            terminal.Out.Write($"{line}\n");
        }

        return line;
    }
}
