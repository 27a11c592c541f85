using Roadmap.Engine.Planning.Modelling;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>Something that a district could give up, and how to do without it.</summary>
internal abstract class SoftPart
{
    private protected SoftPart(ConflictPart part) => Part = part;

    /// <summary>The thing in words.</summary>
    internal ConflictPart Part { get; }

    /// <summary>True when every change behind one that suffices suffices too, so that the gentlest can be found by halving.</summary>
    internal abstract bool IsMonotone { get; }

    /// <summary>The setting without it.</summary>
    internal abstract PlanSetting Drop(PlanSetting setting);

    /// <summary>Ways to keep a part of it, the gentlest first.</summary>
    /// <param name="model">The model with the thing in it.</param>
    internal abstract IEnumerable<SoftChange> Changes(PlanModel model);
}
