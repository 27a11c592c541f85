using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Exploring;

/// <summary>How often a finding holds when the readings are drawn again.</summary>
/// <param name="Id">The id of the rule or order constraint.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">Its severity in the district as it stands, or in the first sample that has it.</param>
/// <param name="IsFound">True when the district as it stands has it.</param>
/// <param name="Holds">In how many samples it holds.</param>
/// <param name="Undetermined">In how many samples it cannot be told.</param>
public sealed record FindingStability(string Id, string Title, Severity Severity, bool IsFound, int Holds, int Undetermined);
