using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions;

/// <summary>A side of a date comparison: a literal date, the as-of date, or a date fact. Exactly one of the three.</summary>
public sealed class DateOperand
{
    private DateOperand(PartialDate? literal, FactKey? key)
    {
        Literal = literal;
        Key = key;
    }

    /// <summary>The as-of date.</summary>
    public static DateOperand AsOf { get; } = new(null, null);

    /// <summary>The written date, or null.</summary>
    public PartialDate? Literal { get; }

    /// <summary>The date fact, or null.</summary>
    public FactKey? Key { get; }

    /// <summary>True when it is the as-of date.</summary>
    public bool IsAsOf => Literal is null && Key is null;

    internal static DateOperand Of(PartialDate literal) => new(literal, null);

    internal static DateOperand Of(FactKey key) => new(null, key);

    /// <summary>The operand in the language.</summary>
    public override string ToString() => Literal?.ToString() ?? Key?.Text ?? "as-of";
}
