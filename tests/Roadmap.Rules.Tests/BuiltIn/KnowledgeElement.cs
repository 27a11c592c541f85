using System.Collections.Immutable;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>A named part of the pack, or a sample district, with where it comes from and what it carries.</summary>
/// <param name="Kind">The word for what it is: rule, practice, need, indicator.</param>
/// <param name="Id">Its id; for a need that of the order it makes.</param>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Title">Its title, or what it means.</param>
/// <param name="Origin">source, framework or ours; empty where nothing is said.</param>
/// <param name="Sources">The ids of the sources it cites.</param>
/// <param name="Carries">The numbers of claims, diagnoses and practices that it carries.</param>
internal sealed record KnowledgeElement(string Kind, string Id, string File, string Title, string Origin, ImmutableArray<string> Sources, ImmutableArray<string> Carries)
{
    internal bool IsOurs => Origin == "ours";

    internal bool HasGround => IsOurs || !Sources.IsEmpty || Claims.Any();

    internal IEnumerable<string> Claims => Carries.Where(number => number[0] is 'C' or 'X');
}
