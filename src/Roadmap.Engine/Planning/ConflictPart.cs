using Roadmap.Rules.Text;

namespace Roadmap.Engine.Planning;

/// <summary>One of the things that cannot hold together.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Subject">The milestone of a goal, the practice of a pin, the resource of a capacity, what is closed.</param>
/// <param name="Text">The thing in words.</param>
/// <param name="Place">Where it is written; null for what was asked for outside the file.</param>
public sealed record ConflictPart(ConflictPartKind Kind, string Subject, string Text, SourcePlace? Place);
