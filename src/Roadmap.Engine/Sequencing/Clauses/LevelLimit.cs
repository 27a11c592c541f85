namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>How good a schedule has to be on a level of the objective; it only gets stricter.</summary>
internal sealed class LevelLimit(ExactModel model, TableSum? sum)
{
    internal void Lower(long limit)
    {
        if (sum is null) model.Solver.Add(model.EndsBy(limit));
        else sum.Lower(model.Solver, limit);
    }
}
