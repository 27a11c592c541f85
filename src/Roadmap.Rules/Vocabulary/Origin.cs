namespace Roadmap.Rules.Vocabulary;

/// <summary>Where a piece of knowledge comes from.</summary>
public enum Origin
{
    /// <summary>A source states it.</summary>
    Source,

    /// <summary>A published framework states it.</summary>
    Framework,

    /// <summary>It is our own inference.</summary>
    Ours,
}
