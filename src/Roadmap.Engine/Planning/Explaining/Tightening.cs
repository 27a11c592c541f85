using Roadmap.Engine.Planning.Modelling;

namespace Roadmap.Engine.Planning.Explaining;

/// <summary>Moves each task to the earliest place that is free while the others stay, so that every placement has a reason. No measure of a plan gets worse by it.</summary>
internal static class Tightening
{
    /// <param name="model">The model.</param>
    /// <param name="starts">The starts; changed in place.</param>
    /// <param name="stays">Whether a task is to stay where it is.</param>
    internal static void Run(PlanModel model, int[] starts, Func<int, bool> stays)
    {
        var placement = new Placement(model, starts);
        var hasMoved = true;
        while (hasMoved)
        {
            hasMoved = false;
            foreach (var task in Enumerable.Range(0, starts.Length).Where(task => !stays(task)).OrderBy(task => starts[task]).ThenBy(task => task).ToList())
            {
                var period = model.Calendar.FirstOpen;
                while (period < starts[task] && !placement.CanStart(task, period))
                {
                    period++;
                }

                hasMoved |= period < starts[task];
                starts[task] = period;
            }
        }
    }
}
