using Roadmap.Rules.Conditions;

namespace Roadmap.Reporting.Graphs;

/// <summary>One thing that comes before or after others.</summary>
/// <param name="Id">The practice's id, or the milestone as written.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">What it is.</param>
internal sealed record GraphNode(string Id, string Title, FactSubjectKind Kind);
