using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions;

/// <summary>Compares how many items are true with a bound. True or false when certain and possible items agree, otherwise unknown.</summary>
public sealed class CountCondition : Condition
{
    internal CountCondition(SourcePlace place, string text, CountBound bound, ImmutableArray<CountItem> items)
        : base(place, text)
    {
        Bound = bound;
        Items = items;
    }

    /// <summary>The bound.</summary>
    public CountBound Bound { get; }

    /// <summary>The items, in id order for things of the pack and in the order written for conditions; may be empty for things of the pack.</summary>
    public ImmutableArray<CountItem> Items { get; }
}
