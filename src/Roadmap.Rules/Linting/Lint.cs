using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Linting;

/// <summary>One piece of advice to the author of a pack: what it looks for, why, and the words in which it is given.</summary>
internal abstract class Lint(ProblemDescriptor kind)
{
    /// <summary>Its id, title and severity.</summary>
    internal ProblemDescriptor Kind => kind;

    /// <summary>What it looks for and why that matters, for the page on it; one or more paragraphs of Markdown.</summary>
    internal abstract string Why { get; }

    /// <summary>True when some of what it finds can be mended without a choice.</summary>
    internal virtual bool CanFix => false;

    /// <summary>Everything of this sort in the pack, in any order. Only what the pack itself wrote is looked at, not what it extends.</summary>
    internal abstract IEnumerable<Problem> Check(LintSubject subject);
}
