using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Sets of words between a least and a most, that also hold one of some words, or miss one of some words.</summary>
internal sealed class SetValues : ValueSet
{
    private readonly ulong least;
    private readonly ulong most;
    private readonly ImmutableArray<ulong> someIn;
    private readonly ImmutableArray<ulong> someMissing;

    private SetValues(ulong least, ulong most, ImmutableArray<ulong> someIn, ImmutableArray<ulong> someMissing)
    {
        this.least = least;
        this.most = most;
        this.someIn = someIn;
        this.someMissing = someMissing;
    }

    internal override bool IsEmpty =>
        (least & ~most) != 0 || someIn.Any(words => (words & most) == 0) || someMissing.Any(words => (words & ~least) == 0);

    /// <summary>Every set of the words.</summary>
    internal static SetValues All(ulong words) => new(0, words, [], []);

    /// <summary>One set alone.</summary>
    internal static SetValues Exactly(ulong words) => new(words, words, [], []);

    /// <summary>The sets for which a leaf is true, or false; null when they cannot be written so.</summary>
    internal static SetValues? Of(SetTest test, ulong members, bool outcome) => (test, outcome) switch
    {
        (SetTest.Includes, true) => new(0, ulong.MaxValue, [members], []),
        (SetTest.Includes, false) => new(0, ~members, [], []),
        (SetTest.Lacks, true) => new(0, ulong.MaxValue, [], [members]),
        (SetTest.Lacks, false) => new(members, ulong.MaxValue, [], []),
        (SetTest.IsOnly, true) => new(0, members, [members], []),
        _ => null,
    };

    internal override ValueSet Meet(ValueSet other)
    {
        var sets = (SetValues)other;
        return new SetValues(least | sets.least, most & sets.most, someIn.AddRange(sets.someIn), someMissing.AddRange(sets.someMissing));
    }

    internal override ValueSet Join(ValueSet other)
    {
        var sets = (SetValues)other;
        return IsEmpty ? other : sets.IsEmpty ? this : new SetValues(least & sets.least, most | sets.most, [.. someIn.Intersect(sets.someIn)], [.. someMissing.Intersect(sets.someMissing)]);
    }

    internal override bool IsWithin(ValueSet other)
    {
        var sets = (SetValues)other;
        return IsEmpty || ((sets.least & ~least) == 0 && (most & ~sets.most) == 0
            && sets.someIn.All(words => (words & least) != 0 || someIn.Any(own => (own & ~words) == 0))
            && sets.someMissing.All(words => (words & ~most) != 0 || someMissing.Any(own => (own & ~words) == 0)));
    }
}
