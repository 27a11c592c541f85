using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Questions;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>One thing that a person can be asked and a district file can state.</summary>
/// <param name="Cell">The fact that is asked for: often the one a rule waits for, otherwise the one that has to be known before it.</param>
/// <param name="Form">What an answer may be.</param>
/// <param name="Tried">The answers to try when it is worked out what the question may change; in the plain forms that <paramref name="Read"/> takes.</param>
/// <param name="Read">Takes an answer.</param>
internal sealed record Inquiry(OpenCell Cell, AnswerForm Form, ImmutableArray<string> Tried, Func<string, Reply> Read)
{
    /// <summary>The question to put, where the usual one for the cell does not say enough.</summary>
    internal string? Ask { get; init; }
}
