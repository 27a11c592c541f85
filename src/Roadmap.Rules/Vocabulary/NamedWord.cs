using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>A role or a method: a word with a title.</summary>
/// <param name="Id">The word.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record NamedWord(string Id, string Title, SourcePlace Place);
