using System.CommandLine;
using Roadmap.Cli.Terminals;

namespace Roadmap.Cli.Commands;

/// <summary><c>new pack|rule|practice|district NAME</c>: a beginning that passes <c>check</c> and <c>test</c>.</summary>
internal static class NewCommand
{
    internal static Command Create(Terminal terminal, TimeProvider clock) => new("new", "Begin a pack, a rule, a practice or a district file, with a test beside it. Never writes over a file.")
    {
        NewPackCommand.Create(terminal),
        NewPartCommand.Rule(terminal),
        NewPartCommand.Practice(terminal),
        NewDistrictCommand.Create(terminal, clock),
    };

    internal static Argument<string> Name(string description) => new("NAME") { Description = description };

    internal static Option<string> Folder(string description) => new("--in") { Description = description, HelpName = "DIR", DefaultValueFactory = _ => "." };
}
