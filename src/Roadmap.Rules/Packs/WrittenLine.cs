using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs;

/// <summary>One key or list item of something in a pack as it is in force, overrides put in, with the place where it is written.</summary>
/// <param name="Path">Where it stands in its document: <c>severity</c>, <c>parameters.launch-pad.default</c>, <c>cites[0].source</c>.</param>
/// <param name="Depth">How deep it is nested, from 0.</param>
/// <param name="IsItem">True when a list item begins here.</param>
/// <param name="Key">The key; null for a list item that is a plain text.</param>
/// <param name="Text">The value; null when a list or a mapping follows.</param>
/// <param name="Place">Where the value is written.</param>
public sealed record WrittenLine(string Path, int Depth, bool IsItem, string? Key, string? Text, SourcePlace Place);
