using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Packs.Keys;

/// <summary>What any document of a pack may allow of the linter's advice.</summary>
internal static class AllowanceKeys
{
    internal const string Name = "lint-allow";

    internal static MappingShape Allowance { get; } = new(
        "Advice of the linter that is not followed here, for a reason and for a time.",
        KeyShape.Required("check", Shape.Text, "The id of the check: RP6203."),
        KeyShape.Required("until", Shape.Date, "The last day on which it is allowed; compared with check --as-of."),
        KeyShape.Required("reason", Shape.Prose, "Why the advice is not followed."));

    /// <summary>The key, for the shapes of the documents in which it may stand.</summary>
    internal static KeyShape LintAllow { get; } = KeyShape.Optional(Name, Shape.ListOf(Allowance), "Advice of the linter that is not followed in this document, each with a reason and an end; in the header of a pack, in all of it.");

    /// <summary>The key alone: it is read before anything else of a document is.</summary>
    internal static MappingShape Alone { get; } = new("A document that may allow something.", LintAllow with { Need = KeyNeed.Sometimes });
}
