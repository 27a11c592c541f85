using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Problems;

/// <summary>A fault in something that an author wrote: what, where, and what to do about it.</summary>
public sealed record Problem
{
    /// <summary>Reports a fault.</summary>
    /// <param name="descriptor">The kind of problem.</param>
    /// <param name="place">Where it is, or null.</param>
    /// <param name="message">One plain sentence that names the offending text.</param>
    /// <param name="suggestion">What the author probably meant or can do, or null.</param>
    /// <param name="related">A second place that matters, or null.</param>
    public Problem(ProblemDescriptor descriptor, SourcePlace? place, string message, string? suggestion = null, SourcePlace? related = null)
    {
        Descriptor = descriptor;
        Place = place;
        Message = message;
        Suggestion = suggestion;
        Related = related;
    }

    /// <summary>The kind of problem.</summary>
    public ProblemDescriptor Descriptor { get; }

    /// <summary>The stable id, <c>RP1234</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The severity of this kind of problem.</summary>
    public ProblemSeverity Severity => Descriptor.Severity;

    /// <summary>Where it is; null when no place exists (an empty folder).</summary>
    public SourcePlace? Place { get; }

    /// <summary>One plain sentence that names the offending text.</summary>
    public string Message { get; }

    /// <summary>What the author probably meant or can do; null when nothing is near.</summary>
    public string? Suggestion { get; }

    /// <summary>A second place that matters: the first definition, the nearest name.</summary>
    public SourcePlace? Related { get; }

    /// <summary>True when it can be mended without a choice, by <see cref="ProblemFixes"/>.</summary>
    public bool CanBeFixed => !Fix.IsEmpty;

    /// <summary>The edits of one file that mend it, all or none of them; empty when the author has to choose.</summary>
    internal ImmutableArray<TextEdit> Fix { get; init; } = [];
}
