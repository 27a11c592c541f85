using System.Collections.Immutable;

namespace Roadmap.Engine.Questions;

/// <summary>Something that is not known and worth asking.</summary>
/// <param name="Cell">The fact in the language.</param>
/// <param name="From">The title of the role to ask, or null when it is a fact of the district file.</param>
/// <param name="Ask">The question to put to a person.</param>
/// <param name="Worth">How much knowing it would settle, in thousandths of a point.</param>
/// <param name="Settles">The ids of the rules, constraints and practices it would help to settle, in id order.</param>
/// <param name="Flips">Whether a single answer changes the first leverage points; null when that was not worked out.</param>
public sealed record Question(string Cell, string? From, string Ask, long Worth, ImmutableArray<string> Settles, bool? Flips)
{
    /// <summary>What an answer may be; null where nobody prepared to take one.</summary>
    public AnswerForm? Takes { get; init; }
}
