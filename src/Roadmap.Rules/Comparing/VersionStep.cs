namespace Roadmap.Rules.Comparing;

/// <summary>How far a version goes on, least first.</summary>
public enum VersionStep
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The third part: wording.</summary>
    Patch,

    /// <summary>The second part: something was added.</summary>
    Minor,

    /// <summary>The first part: something means another thing now, or is gone. Before 1.0.0 the second part stands for it.</summary>
    Major,
}
