namespace Roadmap.Rules.Packs;

/// <summary>The parts that a message is made of.</summary>
public enum TextPartKind
{
    /// <summary>Text as it stands.</summary>
    Text,

    /// <summary>The value of a fact.</summary>
    Fact,

    /// <summary>The lowest of what the roles in <see cref="TextPart.Roles"/> told.</summary>
    Lowest,

    /// <summary>The highest of what the roles in <see cref="TextPart.Roles"/> told.</summary>
    Highest,

    /// <summary>The value of a parameter.</summary>
    Parameter,

    /// <summary>The title of something in the pack.</summary>
    Title,

    /// <summary>The titles of what met the rule's counts.</summary>
    Matches,
}
