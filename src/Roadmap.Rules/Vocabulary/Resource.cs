using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>Something that practices use up.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Unit">The unit, for people.</param>
/// <param name="Per">The period over which a capacity is counted.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record Resource(string Id, string Title, string Unit, ResourcePeriod Per, SourcePlace Place);
