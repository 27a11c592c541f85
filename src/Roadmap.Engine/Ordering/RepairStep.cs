using System.Collections.Immutable;

namespace Roadmap.Engine.Ordering;

/// <summary>One practice of the repair, in the order in which to do it.</summary>
/// <param name="Practice">The practice's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Heals">The ids of the violated constraints that it heals, in id order; empty when it is only needed by a later step.</param>
public sealed record RepairStep(string Practice, string Title, ImmutableArray<string> Heals);
