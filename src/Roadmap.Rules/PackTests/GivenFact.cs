using Roadmap.Rules.Text;

namespace Roadmap.Rules.PackTests;

/// <summary>One change that a case makes to its district.</summary>
/// <param name="Subject">The fact in the language: <c>technology</c>, <c>buy-in.families</c>.</param>
/// <param name="Text">The value as written; for a list or mapping its parts in one line.</param>
/// <param name="Place">Where it stands.</param>
public sealed record GivenFact(string Subject, string Text, SourcePlace Place);
