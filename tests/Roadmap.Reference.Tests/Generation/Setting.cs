using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Where a condition stands, and so what it may speak of.</summary>
/// <param name="Pack">The words; its rules are those that may be named.</param>
internal sealed record Setting(ModelPack Pack)
{
    internal bool IsInSchools { get; init; }

    /// <summary>For the where of a count: the kind and ids of its items.</summary>
    internal (string Kind, IReadOnlyList<string> Ids)? Item { get; init; }

    /// <summary>For conditions that derive facts: the subjects that do not rest on what is derived.</summary>
    internal IReadOnlySet<string>? Only { get; init; }

    internal bool HasOrders => !IsInSchools && Only is null;
}
