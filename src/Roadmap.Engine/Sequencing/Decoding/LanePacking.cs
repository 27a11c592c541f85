using System.Numerics;
using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>
/// All resources side by side in as few 64-bit words as their amounts need, so that "does it fit in this period" is one
/// subtraction and one mask per word instead of a loop over resources.
/// </summary>
internal sealed class LanePacking
{
    private const int BitsPerWord = 64;
    private readonly CompiledResource[] _resources;
    private readonly Lane[] _lanes;

    internal LanePacking(CompiledProject project)
    {
        _resources = project.Resources;
        _lanes = new Lane[_resources.Length];
        var used = new List<int> { 0 };
        for (var r = 0; r < _lanes.Length; r++) _lanes[r] = Place(used, BitsFor(_resources[r]));
        Words = used.Count;
        Guard = new ulong[Words];
        foreach (var lane in _lanes) Guard[lane.Word] |= lane.Guard;
    }

    /// <summary>How many words a period takes.</summary>
    internal int Words { get; }

    /// <summary>The guard bits of every lane, word by word.</summary>
    internal ulong[] Guard { get; }

    /// <summary>What is there in each period with all guard bits set, period by period, word by word.</summary>
    internal ulong[] Capacity(int horizon)
    {
        var packed = new ulong[horizon * Words];
        for (var t = 0; t < horizon; t++)
        {
            for (var w = 0; w < Words; w++) packed[t * Words + w] = Guard[w];
            for (var r = 0; r < _lanes.Length; r++)
                packed[t * Words + _lanes[r].Word] |= _lanes[r].Put(Math.Min(_resources[r].Capacity[t], MostTaken(_resources[r])));
        }
        return packed;
    }

    /// <summary>What each activity takes: one row of words when that is the same in all its periods, otherwise one for each; empty when it takes nothing.</summary>
    internal ulong[][] Demands(CompiledProject project)
    {
        var usages = Enumerable.Range(0, project.Count).Select(_ => new List<(Lane Lane, Usage Usage)>()).ToArray();
        for (var r = 0; r < _lanes.Length; r++)
        {
            foreach (var usage in _resources[r].Usages) usages[usage.Activity].Add((_lanes[r], usage));
        }
        return [.. usages.Select(Rows)];
    }

    private ulong[] Rows(List<(Lane Lane, Usage Usage)> usages)
    {
        if (usages.Count == 0) return [];
        var periods = usages.TrueForAll(use => use.Usage.IsConstant) ? 1 : usages[0].Usage.Amounts.Length;
        var rows = new ulong[periods * Words];
        foreach (var (lane, usage) in usages)
        {
            for (var k = 0; k < periods; k++) rows[k * Words + lane.Word] |= lane.Put(usage.Amounts[k]);
        }
        return rows;
    }

    private static Lane Place(List<int> used, int bits)
    {
        var word = used.FindIndex(taken => taken + bits + 1 <= BitsPerWord);
        if (word < 0)
        {
            word = used.Count;
            used.Add(0);
        }
        var lane = new Lane(word, used[word], bits);
        used[word] += bits + 1;
        return lane;
    }

    private static int BitsFor(CompiledResource resource)
    {
        var most = Math.Max(Math.Min(resource.Capacity.Max(), MostTaken(resource)), resource.Usages.Max(usage => usage.Peak));
        return BitOperations.Log2((ulong)Math.Max(most, 1)) + 1;
    }

    /// <summary>All activities at once take no more than this, so a larger capacity says nothing.</summary>
    private static long MostTaken(CompiledResource resource) => resource.Usages.Sum(usage => (long)usage.Peak);
}
