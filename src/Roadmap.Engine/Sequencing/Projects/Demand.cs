using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>What an activity takes from a resource or a budget, period by period from its start.</summary>
public sealed class Demand
{
    private Demand(string of, ImmutableArray<int> amounts, bool isConstant) => (Of, Amounts, IsConstant) = (of, amounts, isConstant);

    /// <summary>The id of the resource or budget.</summary>
    public string Of { get; }

    /// <summary>The amount at each offset from the start, in periods; a single amount when <see cref="IsConstant"/>.</summary>
    public ImmutableArray<int> Amounts { get; }

    /// <summary>True when the same amount is taken in every period that the activity lasts.</summary>
    public bool IsConstant { get; }

    /// <summary>Takes <paramref name="amount"/> in every period that the activity lasts.</summary>
    public static Demand Constant(string of, int amount) => new(of, [amount], isConstant: true);

    /// <summary>Takes <paramref name="amount"/> in the first period only, as a launch or a purchase does.</summary>
    public static Demand AtStart(string of, int amount) => new(of, [amount], isConstant: false);

    /// <summary>Takes <c>amounts[k]</c> in the period <c>k</c> after the start. There are at most as many amounts as the activity has periods.</summary>
    public static Demand ByOffset(string of, params ImmutableArray<int> amounts) => new(of, amounts, isConstant: false);

    /// <summary>The amount taken <paramref name="offset"/> periods after the start, of an activity that lasts longer than that.</summary>
    internal int At(int offset) => IsConstant ? Amounts[0] : offset < Amounts.Length ? Amounts[offset] : 0;
}
