using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>A value as a district file states it; it gets its type when the state meets a pack.</summary>
/// <param name="Text">The text without surrounding space; for a list its items joined by a comma and a space.</param>
/// <param name="Place">Where it stands.</param>
public sealed record StatedText(string Text, SourcePlace Place);
