using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>A stage of a program's life.</summary>
/// <param name="Id">The word.</param>
/// <param name="After">It begins so long after the program started.</param>
public sealed record ProgramStage(string Id, CalendarDuration After);
