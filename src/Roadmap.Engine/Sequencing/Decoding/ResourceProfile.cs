using Roadmap.Engine.Sequencing.Compiling;

namespace Roadmap.Engine.Sequencing.Decoding;

/// <summary>What is still free in each period while a schedule is being built.</summary>
internal abstract class ResourceProfile
{
    /// <summary>What <see cref="FirstFit"/> answers when no start fits.</summary>
    internal const int None = int.MaxValue;

    private protected ResourceProfile()
    {
    }

    /// <summary>The profile for a project: the one-word kind when that is enough.</summary>
    internal static ResourceProfile For(CompiledProject project)
    {
        var packing = new LanePacking(project);
        var demands = packing.Demands(project);
        return packing.Words == 1 && demands.All(rows => rows.Length <= 1)
            ? new NarrowProfile(project, packing, demands)
            : new WideProfile(project, packing, demands);
    }

    /// <summary>Everything is free again.</summary>
    internal abstract void Reset();

    /// <summary>The first start within the two periods at which the activity finds what it takes, or <see cref="None"/>.</summary>
    internal abstract int FirstFit(int activity, int from, int last);

    /// <summary>Takes what the activity needs; it fits.</summary>
    internal abstract void Take(int activity, int start);
}
