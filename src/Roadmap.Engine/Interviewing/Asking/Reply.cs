using System.Collections.Immutable;
using Roadmap.Rules.Districts.Editing;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What an answer comes to: statements for the district, or one sentence on why it is none.</summary>
internal sealed record Reply
{
    private Reply(ImmutableArray<DistrictEdit> edits, string? refusal)
    {
        Edits = edits;
        Refusal = refusal;
    }

    internal ImmutableArray<DistrictEdit> Edits { get; }

    internal string? Refusal { get; }

    internal static Reply Of(params ImmutableArray<DistrictEdit> edits) => new(edits, null);

    internal static Reply Refused(string sentence) => new([], sentence);
}
