using Roadmap.Engine.Sequencing.Clauses;

namespace Roadmap.Engine.Tests.Sequencing.Clauses;

/// <summary>Random parts of small rules.</summary>
internal static class RandomRules
{
    /// <summary>A start with a window and sometimes a calendar.</summary>
    internal static int AddStart(Variables variables, Random random)
    {
        var first = random.Next(3);
        var last = first + random.Next(2, 6);
        if (random.Next(2) == 0) return variables.Add(first, last);
        var closed = Enumerable.Range(0, 10).Select(_ => random.Next(3) == 0).ToArray();
        closed[last] = false;
        return variables.Add(first, last, value => closed[value]);
    }
}
