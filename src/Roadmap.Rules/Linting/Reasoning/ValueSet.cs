namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Values that a fact may still have. It may hold too many values, never too few. Only sets of one fact meet.</summary>
internal abstract class ValueSet
{
    internal abstract bool IsEmpty { get; }

    /// <summary>The values in both.</summary>
    internal abstract ValueSet Meet(ValueSet other);

    /// <summary>At least the values in one of the two.</summary>
    internal abstract ValueSet Join(ValueSet other);

    /// <summary>True only when every value is in the other set too; false also when that cannot be told.</summary>
    internal abstract bool IsWithin(ValueSet other);
}
