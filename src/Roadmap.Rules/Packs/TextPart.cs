using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Packs;

/// <summary>One part of a message.</summary>
/// <param name="Kind">The kind of part.</param>
/// <param name="Text">The text itself; for a placeholder what stands between the braces; for parameter and title parts already the text to print.</param>
/// <param name="Key">The fact, for <see cref="TextPartKind.Fact"/>.</param>
public sealed record TextPart(TextPartKind Kind, string Text, FactKey? Key)
{
    /// <summary>The facts of all roles that can tell, for <see cref="TextPartKind.Lowest"/> and <see cref="TextPartKind.Highest"/>; otherwise empty.</summary>
    public ImmutableArray<FactKey> Roles { get; init; } = [];
}
