using System.Collections.Immutable;

namespace Roadmap.Engine.Planning;

/// <summary>A practice that is not in a plan.</summary>
/// <param name="Id">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Why, in kind.</param>
/// <param name="Because">Why, in one sentence.</param>
/// <param name="AsksFor">The cells that must be known first; empty for other kinds.</param>
public sealed record LeftOutPractice(string Id, string Title, LeftOutKind Kind, string Because, ImmutableArray<string> AsksFor);
