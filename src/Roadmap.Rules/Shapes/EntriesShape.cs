namespace Roadmap.Rules.Shapes;

/// <summary>A mapping whose keys are names of one kind and whose values have one shape.</summary>
/// <param name="key">What the keys are.</param>
/// <param name="value">The shape of each value.</param>
internal sealed class EntriesShape(ValueShape key, ValueShape value) : ValueShape
{
    internal ValueShape Key => key;

    internal ValueShape Value => value;

    /// <summary>How many entries there are, where it is a fixed number.</summary>
    internal int? Count { get; init; }

    /// <summary>Keys that may stand among them and are no such names.</summary>
    internal MappingShape? Beside { get; init; }

    /// <summary>True when a key without a value says that something is not known.</summary>
    internal bool AllowsBlank { get; init; }

    internal override ValueForms Forms => ValueForms.Mapping;
}
