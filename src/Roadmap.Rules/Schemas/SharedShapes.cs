using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Schemas;

/// <summary>The shapes that a schema writes once and refers to: because they hold themselves, or because they stand in many places.</summary>
internal sealed class SharedShapes
{
    private readonly Dictionary<ValueShape, string> names = new(ReferenceEqualityComparer.Instance)
    {
        [Shape.Condition] = "condition",
        [Shape.Conditions] = "conditions",
        [Shape.Conditions.Item] = "condition-item",
        [ConditionKeys.Count] = "count",
        [ConditionKeys.Tally] = "tally",
        [CommonKeys.Citations] = "citations",
        [CommonKeys.Parameters] = "parameters",
        [AllowanceKeys.LintAllow.Value] = "lint-allow",
    };

    private readonly HashSet<ValueShape> blankable = new(ReferenceEqualityComparer.Instance);
    private readonly List<ValueShape> used = [];

    internal SharedShapes()
    {
        foreach (var key in DistrictKeys.Document.Keys.Where(key => key.Value is not (ScalarShape or WordShape)))
        {
            Share(key.Value, $"district-{key.Name}", isBlankable: true);
        }
    }

    /// <summary>The shapes that were referred to so far, in the order in which they first were.</summary>
    internal IReadOnlyList<ValueShape> Used => used;

    /// <summary>The name of a shape that is written once; null when it is written where it stands.</summary>
    internal string? Refer(ValueShape shape)
    {
        if (!names.TryGetValue(shape, out var name))
        {
            return null;
        }

        if (!used.Contains(shape))
        {
            used.Add(shape);
        }

        return name;
    }

    /// <summary>True when the shape, where it is shared, may be left blank.</summary>
    internal bool IsBlankable(ValueShape shape) => blankable.Contains(shape);

    /// <summary>Writes a shape once from now on, under this name or the next that is free.</summary>
    internal void Share(ValueShape shape, string name, bool isBlankable)
    {
        if (isBlankable)
        {
            blankable.Add(shape);
        }

        if (names.ContainsKey(shape))
        {
            return;
        }

        var free = name;
        for (var number = 2; names.ContainsValue(free); number++)
        {
            free = $"{name}-{number}";
        }

        names.Add(shape, free);
    }
}
