using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>An attribute of a district's profile, read as <c>district.id</c>.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Ask">The question to put to a person, or null.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record ProfileAttribute(string Id, string Title, FactType Type, string? Ask, SourcePlace Place);
