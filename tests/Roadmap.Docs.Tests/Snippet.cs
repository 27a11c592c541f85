namespace Roadmap.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Place">The page and the line of the fence.</param>
/// <param name="Kind">What follows the language on the fence; empty when nothing does.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="IsMarked">True when a comment above says why it is not compiled.</param>
internal sealed record Snippet(string Place, string Kind, string Text, bool IsMarked);
