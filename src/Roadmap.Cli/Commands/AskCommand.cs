using System.CommandLine;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Interviewing;
using Roadmap.Cli.Options;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary><c>ask FILE</c>: an interview that asks the most useful question next and writes every answer into the district file.</summary>
internal static class AskCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = CommonOptions.District();
        var most = new Option<int?>("--questions") { Description = "How many questions to put at most.", HelpName = "N" };
        var all = new Option<bool>("--all") { Description = "Go on when no single answer would change the first steps." };
        var dry = new Option<bool>("--dry-run") { Description = "Leave the file as it is." };
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        most.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var count) || count < 1))
            {
                result.AddError($"--questions is a whole number from 1, not {token.Value}.");
            }
        });
        var command = new Command("ask", "Ask what matters most, question by question, and write the answers into the district file.") { file, most, all, dry, pack, format, quiet };
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                var request = new AskRequest(parsed.GetRequiredValue(file), parsed.GetValue(most), parsed.GetValue(all), parsed.GetValue(dry));
                var question = new DistrictQuestion(request.File, parsed.GetValue(pack), parsed.GetValue(quiet));
                return Run(request, question, parsed.GetValue(format), terminal, cancel);
            },
            CancellationToken.None));
        return command;
    }

    private static int Run(AskRequest request, DistrictQuestion question, OutputFormat format, Terminal terminal, CancellationToken cancel)
    {
        var begun = question.Ask(terminal, (engine, state) =>
            new Attempt<BegunInterview>(new BegunInterview(engine.Pack, AskSession.Begin(engine.Interview(state), AnswerFile.Open(request.File, request.IsDry))), ExitCodes.Fine));
        if (!begun.TryGet(out var interview))
        {
            return begun.ExitCode;
        }

        return format == OutputFormat.Json
            ? new AskProtocol(request, terminal).Run(interview.Session, cancel)
            : new AskConversation(request, interview.Pack, terminal).Run(interview.Session, cancel);
    }

    private sealed record BegunInterview(Rules.Packs.RulePack Pack, AskSession Session);
}
