using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Planning.Modelling;

/// <summary>What a practice takes of a resource.</summary>
internal static class AmountOf
{
    /// <summary>In millionths; 0 when it takes none.</summary>
    internal static long Resource(Practice practice, string resource)
    {
        foreach (var (id, amount) in practice.Effort.Amounts)
        {
            if (id == resource)
            {
                return amount;
            }
        }

        return 0;
    }
}
