namespace Roadmap.NRules.Facts;

/// <summary>A finding that the district has decided to live with.</summary>
/// <param name="Finding">The id of a rule or order constraint.</param>
/// <param name="Until">The last day it holds; null means without end.</param>
public sealed record FindingWaiver(string Finding, FactDate? Until);
