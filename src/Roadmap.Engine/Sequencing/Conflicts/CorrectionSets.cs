namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Finds the smallest sets of groups without which the rest holds together. Each must have a group in common with every conflict that is known, which rules most sets out unseen.</summary>
internal sealed class CorrectionSets
{
    private readonly GroupedModel _model;
    private readonly int _count;
    private readonly List<IReadOnlyList<int>> _conflicts = [];
    private readonly List<int[]> _found = [];

    private CorrectionSets(GroupedModel model, int count) => (_model, _count) = (model, count);

    /// <summary>Whether every set of the size that was found first could be decided, and all smaller ones.</summary>
    internal bool IsComplete { get; private set; } = true;

    internal IReadOnlyList<int[]> Found => _found;

    /// <param name="model">A model whose groups are proved not to hold together; its core is the first conflict.</param>
    /// <param name="count">How many groups there are.</param>
    /// <param name="most">How large sets may be.</param>
    internal static CorrectionSets Find(GroupedModel model, int count, int most)
    {
        var sets = new CorrectionSets(model, count);
        sets._conflicts.Add(model.Core);
        for (var size = 1; size <= Math.Min(most, count) && sets._found.Count == 0; size++) sets.Extend([], 0, size);
        return sets;
    }

    private void Extend(int[] set, int from, int size)
    {
        if (size == 0)
        {
            Try(set);
            return;
        }
        for (var group = from; group <= _count - size; group++) Extend([.. set, group], group + 1, size - 1);
    }

    private void Try(int[] set)
    {
        if (_conflicts.Exists(conflict => !conflict.Any(set.Contains))) return;
        switch (_model.Search([.. Enumerable.Range(0, _count).Except(set)]))
        {
            case ConflictOutcome.Possible:
                _found.Add(set);
                break;
            case ConflictOutcome.Impossible:
                _conflicts.Add(_model.Core);
                break;
            default:
                IsComplete = false;
                break;
        }
    }
}
