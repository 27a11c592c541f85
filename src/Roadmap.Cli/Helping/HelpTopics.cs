using System.Collections.Immutable;
using System.CommandLine;
using Roadmap.Cli.Completing;
using Roadmap.Engine;
using Roadmap.Import.Wording;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Helping;

/// <summary>What help can be had about.</summary>
internal static class HelpTopics
{
    /// <summary>Every kind of problem there is, in the order of their ids.</summary>
    internal static ImmutableArray<ProblemDescriptor> Kinds { get; } = [.. EngineProblemCatalog.All, .. ImportProblems.Descriptors];

    /// <summary>The commands below the one that the words lead to.</summary>
    internal static IEnumerable<Candidate> Commands(Command root, IEnumerable<string> path) =>
        Find(root, path) is { } command ? command.Subcommands.Where(child => !child.Hidden).Select(child => new Candidate(child.Name, child.Description ?? "")) : [];

    /// <summary>The kinds of problem, in the order of their ids.</summary>
    internal static IEnumerable<Candidate> Problems() => Kinds.Select(kind => new Candidate(kind.Id, kind.Title));

    /// <summary>The command that the words lead to; null when they lead to none.</summary>
    internal static Command? Find(Command root, IEnumerable<string> path)
    {
        Command? command = root;
        foreach (var word in path)
        {
            command = command?.Subcommands.FirstOrDefault(child => child.Name == word);
        }

        return command;
    }

    /// <summary>The kind of problem that somebody means by RP1111, rp1111 or 1111; null when there is none.</summary>
    internal static ProblemDescriptor? Problem(string topic)
    {
        var id = topic.StartsWith("RP", StringComparison.OrdinalIgnoreCase) ? "RP" + topic[2..] : "RP" + topic;
        return Kinds.FirstOrDefault(kind => kind.Id == id);
    }
}
