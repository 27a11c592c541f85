namespace Roadmap.Engine.Deciding;

/// <summary>What a practice is to the repair of an order.</summary>
internal enum RepairPlace
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Part of it.</summary>
    InRepair,

    /// <summary>It heals a root.</summary>
    HealsRoot,
}
