using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Search;

namespace Roadmap.Engine.Sequencing.Neighbourhoods;

/// <summary>Chooses which activities of a schedule may be arranged anew: those around a moment, or those around an activity by ties and time.</summary>
internal sealed class FreeChoice
{
    private readonly CompiledProject _project;
    private readonly Xoshiro256 _random;
    private readonly long[] _distance;
    private readonly int[] _nearest;

    internal FreeChoice(CompiledProject project, Xoshiro256 random)
    {
        (_project, _random) = (project, random);
        _distance = new long[project.Count];
        _nearest = new int[project.Count];
    }

    /// <summary>Marks as many activities as asked for.</summary>
    internal bool[] Choose(int[] starts, int count)
    {
        var centre = _random.Below(_project.Count);
        var isLoose = _random.OneIn(3);
        var moment = 2 * starts[centre] + _project.Duration[centre];
        for (var j = 0; j < _distance.Length; j++)
        {
            var away = Math.Abs(2L * starts[j] + _project.Duration[j] - moment);
            // A loose choice leaves out every other one or so and reaches further.
            _distance[j] = isLoose ? away * (1 + _random.Below(4)) : away;
            _nearest[j] = j;
        }
        Array.Sort(_nearest, (a, b) => _distance[a] != _distance[b] ? _distance[a].CompareTo(_distance[b]) : a.CompareTo(b));

        var isFree = new bool[_project.Count];
        for (var i = 0; i < Math.Min(count, _nearest.Length); i++) isFree[_nearest[i]] = true;
        return isFree;
    }
}
