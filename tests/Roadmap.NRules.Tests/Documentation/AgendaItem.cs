namespace Roadmap.NRules.Tests.Documentation;

/// <summary>A fact of an application.</summary>
public sealed record AgendaItem(string District, string Topic);
