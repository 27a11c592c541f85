using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>Something that is used up: what activities take within a window of periods adds up. Windows may overlap, and a period in no window is free.</summary>
/// <param name="Id">Its name in demands.</param>
/// <param name="Windows">The windows, each with its own amount.</param>
public sealed record Budget(string Id, ImmutableArray<BudgetWindow> Windows)
{
    /// <summary>One amount for the whole project.</summary>
    public static Budget Total(string id, int horizon, int amount) => new(id, [new(0, horizon, amount)]);

    /// <summary>Amounts that carry over: what is not taken in one instalment stays for the next.</summary>
    /// <param name="id">The budget's id.</param>
    /// <param name="horizon">The project's horizon, in periods.</param>
    /// <param name="instalments">When each instalment arrives and how much it is, earliest first.</param>
    public static Budget Cumulative(string id, int horizon, params ImmutableArray<(int From, int Amount)> instalments)
    {
        var windows = ImmutableArray.CreateBuilder<BudgetWindow>();
        var total = 0;
        for (var i = 0; i < instalments.Length; i++)
        {
            if (i == 0 && instalments[i].From > 0) windows.Add(new(0, instalments[i].From, 0));
            total = checked(total + instalments[i].Amount);
            windows.Add(new(0, i + 1 < instalments.Length ? instalments[i + 1].From : horizon, total));
        }
        return new(id, windows.ToImmutable());
    }
}
