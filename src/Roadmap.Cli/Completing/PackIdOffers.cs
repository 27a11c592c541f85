using System.Collections.Immutable;
using Roadmap.Cli.Inputs;
using Roadmap.Cli.Terminals;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Completing;

/// <summary>The ids of the pack that a command line names, with their titles; none when the pack cannot be read.</summary>
internal static class PackIdOffers
{
    internal static ImmutableArray<Candidate> All(TypedWords typed) => [.. Findings(typed), .. Practices(typed)];

    internal static ImmutableArray<Candidate> Findings(TypedWords typed) => Of(typed, pack =>
        pack.Rules.Select(rule => new Candidate(rule.Id, rule.Title)).Concat(pack.Orders.Select(order => new Candidate(order.Id, "what comes first"))));

    internal static ImmutableArray<Candidate> Practices(TypedWords typed) => Of(typed, pack => pack.Practices.Select(practice => new Candidate(practice.Id, practice.Title)));

    private static ImmutableArray<Candidate> Of(TypedWords typed, Func<RulePack, IEnumerable<Candidate>> list)
    {
        var named = typed.ValuesOf("--pack");
        var first = typed.Command.Arguments is [{ Name: "PACK" }, ..] && typed.Arguments is [var pack, ..] ? [pack] : ImmutableArray<string>.Empty;
        var silent = new Terminal(TextWriter.Null, TextWriter.Null, 80, HasColour: false);
        return PackChoice.Load([.. named, .. first], isQuiet: true, silent).TryGet(out var rules)
            ? [.. list(rules).OrderBy(candidate => candidate.Text, StringComparer.Ordinal)]
            : [];
    }
}
