namespace Roadmap.Engine.Sequencing.Search;

/// <summary>A schedule on its way through the search, with what it is worth. Candidates are filled again and again, so that searching allocates nothing.</summary>
internal sealed class Candidate
{
    internal Candidate(int activities, int levels)
    {
        Starts = new int[activities];
        Values = new long[levels + 1];
    }

    /// <summary>The start of each activity, in the project's own time.</summary>
    internal int[] Starts { get; }

    /// <summary>The lateness, which is 0 when the schedule is feasible, and then each level of the objective.</summary>
    internal long[] Values { get; }

    /// <summary>The direction in which the schedule was built.</summary>
    internal int Direction { get; set; }

    /// <summary>A number that equal schedules share.</summary>
    internal ulong Hash { get; set; }

    internal bool IsFeasible => Values[0] == 0;

    /// <summary>Below 0 when this one is better, 0 when they are worth the same.</summary>
    internal int CompareTo(Candidate other)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (Values[i] != other.Values[i]) return Values[i] < other.Values[i] ? -1 : 1;
        }
        return 0;
    }

    internal void CopyFrom(Candidate other)
    {
        other.Starts.CopyTo(Starts, 0);
        other.Values.CopyTo(Values, 0);
        Direction = other.Direction;
        Hash = other.Hash;
    }
}
