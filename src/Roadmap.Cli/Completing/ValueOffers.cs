using System.Collections.Immutable;
using System.CommandLine;
using Roadmap.Cli.Helping;
using Roadmap.Cli.Options;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Schemas;

namespace Roadmap.Cli.Completing;

/// <summary>The values that options and arguments take, by what help calls them.</summary>
internal static class ValueOffers
{
    internal static Offer Of(Option option, TypedWords typed) => option.Name switch
    {
        "--pack" or "--pack-before" => Packs(),
        "--set" or "--pin" or "--why-not" => new Offer([.. PackIdOffers.Practices(typed).Select(word => word with { Text = word.Text + "=" })], GoesOn: true),
        "--kind" => Words(DocumentSchemas.Names),
        "--fail-on" when option.HelpName?.Contains("stall", StringComparison.Ordinal) == true => Words(FailOn.Words),
        _ when option.HelpName is { } name && name.Contains('|', StringComparison.Ordinal) => Words(name.Split('|')),
        _ => Paths(option.HelpName ?? ""),
    };

    internal static Offer Of(Argument argument, TypedWords typed, RootCommand root) => argument.Name switch
    {
        "PACK" or "OLD" or "NEW" => Packs(),
        "ID" => new Offer(PackIdOffers.All(typed)),
        "FINDING" => new Offer(PackIdOffers.Findings(typed)),
        "SHELL" => Words(CompletionScript.Shells),
        "TOPIC" => new Offer([.. HelpTopics.Commands(root, typed.Arguments), .. typed.Arguments.Count == 0 ? HelpTopics.Problems() : []]),
        _ => Paths(argument.Name),
    };

    private static Offer Packs() => new([.. BuiltInPacks.Ids.Select(id => new Candidate(id, "a built-in pack"))], PathKind.Files);

    private static Offer Words(IEnumerable<string> words) => new([.. words.Select(word => new Candidate(word))]);

    private static Offer Paths(string placeholder) => placeholder switch
    {
        "DIR" or "FOLDER" => new Offer([], PathKind.Folders),
        "FILE" or "PATH" or "BEFORE" or "AFTER" or "IN" or "OUT" or "SURVEY" => new Offer([], PathKind.Files),
        _ when placeholder.Contains('.', StringComparison.Ordinal) => new Offer([], PathKind.Files),
        _ => Offer.Nothing,
    };
}
