namespace Roadmap.Cli.Interviewing;

/// <summary>What a line says.</summary>
internal enum AskLineKind
{
    /// <summary>It answers.</summary>
    Answer,

    /// <summary>Nobody knows.</summary>
    NotKnown,

    /// <summary>The last answer is to be taken back.</summary>
    Back,

    /// <summary>That is all.</summary>
    Stop,
}
