using NRules.RuleModel;

namespace Roadmap.NRules.Definitions;

/// <summary>Keeps facts in a session for as long as the match that made them is there.</summary>
internal static class LinkedFacts
{
    /// <summary>Inserts what is new and updates what is another; what stayed as it was disturbs no rule that reads it.</summary>
    internal static void Keep(IContext context, params IEnumerable<IIdentityProvider> facts)
    {
        var (inserted, updated) = (new List<KeyValuePair<object, object>>(), new List<KeyValuePair<object, object>>());
        foreach (var fact in facts)
        {
            var key = fact.GetIdentity();
            var known = context.GetLinked(key);
            if (known is null)
            {
                inserted.Add(new(key, fact));
            }
            else if (!known.Equals(fact))
            {
                updated.Add(new(key, fact));
            }
        }

        if (inserted.Count > 0)
        {
            context.InsertAllLinked(inserted);
        }

        if (updated.Count > 0)
        {
            context.UpdateAllLinked(updated);
        }
    }
}
