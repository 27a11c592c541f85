namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>The series 1 1 2 1 1 2 4 ..., by which restarts are spaced: no other series is much better when nothing is known of the search.</summary>
internal static class Luby
{
    /// <summary>The term at a place counted from 1.</summary>
    internal static int At(int place)
    {
        while (true)
        {
            var block = 1;
            while (block < place + 1) block <<= 1;
            if (block == place + 1) return block >> 1;
            place -= (block >> 1) - 1;
        }
    }
}
