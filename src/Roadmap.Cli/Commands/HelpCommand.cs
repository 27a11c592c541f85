using System.CommandLine;
using Roadmap.Cli.Helping;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Terminals;
using Roadmap.Rules.Text;

namespace Roadmap.Cli.Commands;

/// <summary><c>help TOPIC</c>: how a command is used, or what a problem means.</summary>
internal static class HelpCommand
{
    internal static Command Create(RootCommand root, Terminal terminal)
    {
        var topic = new Argument<string[]>("TOPIC") { Description = "A command, or the id of a problem as messages print it: RP1111.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("help", "Say how a command is used, or what a problem means, with an example.") { topic };
        command.SetAction((parsed, cancel) => Run(parsed.GetValue(topic) ?? [], root, terminal, cancel));
        return command;
    }

    private static async Task<int> Run(string[] topic, RootCommand root, Terminal terminal, CancellationToken cancel)
    {
        if (HelpTopics.Find(root, topic) is not null)
        {
            return await CommandLine.RunAsync([.. topic, "--help"], terminal, cancel);
        }

        if (topic is [var id] && HelpTopics.Problem(id) is { } kind)
        {
            LetterPrinter.Print(ProblemHelp.Write(kind), terminal);
            return ExitCodes.Fine;
        }

        terminal.Error.Write(ErrorText.NoHelp(string.Join(' ', topic), Spelling.DidYouMean(topic[^1], Known(root, topic))));
        return ExitCodes.Usage;
    }

    private static IEnumerable<string> Known(RootCommand root, string[] topic) =>
        HelpTopics.Commands(root, topic[..^1]).Concat(topic.Length == 1 ? HelpTopics.Problems() : []).Select(candidate => candidate.Text);
}
