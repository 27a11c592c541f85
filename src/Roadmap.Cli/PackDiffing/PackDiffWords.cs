using Roadmap.Rules.Comparing;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.PackDiffing;

/// <summary>The words for kinds of parts, changes and steps.</summary>
internal static class PackDiffWords
{
    internal static string Part(PartKind kind) => kind switch
    {
        PartKind.ProfileAttribute => "profile attribute",
        PartKind.OrderProfile => "order profile",
        _ => kind.ToString().ToLowerInvariant(),
    };

    internal static string Kind(PartChangeKind kind) => kind.ToString().ToLowerInvariant();

    internal static string Step(VersionStep step) => step.ToString().ToLowerInvariant();

    internal static string Severity(Severity severity) => severity.ToString().ToLowerInvariant();

    internal static string Asks(VersionStep step) => step switch
    {
        VersionStep.Major => "Something means another thing or is gone. That asks for",
        VersionStep.Minor => "Something was added, and the rest means what it did. That asks for",
        _ => "Only words are others. That asks for",
    };
}
