using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>One problem of a <c>where</c>, the first item it was met for, and for how many items it was met.</summary>
internal sealed record ItemFailure(string Key, Problem Problem, string Item, int Count);
