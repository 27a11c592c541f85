using System.Collections.Immutable;

namespace Roadmap.Rules.Comparing;

/// <summary>Compares what two versions say of one part.</summary>
internal sealed class TraitComparer(ConditionMeaning meaning)
{
    internal ImmutableArray<TraitChange> Compare(Part before, Part after)
    {
        var keys = after.Traits.Concat(before.Traits).Select(trait => trait.Key).Distinct(StringComparer.Ordinal);
        return [.. keys.Select(key => Compare(key, Find(before, key), Find(after, key))).OfType<TraitChange>()];
    }

    private static Trait? Find(Part part, string key) => part.Traits.FirstOrDefault(trait => string.Equals(trait.Key, key, StringComparison.Ordinal));

    private TraitChange? Compare(string key, Trait? before, Trait? after)
    {
        var isWording = (after ?? before)!.IsWording;
        if (before?.When is not null || after?.When is not null)
        {
            return CompareConditions(key, before, after);
        }

        return string.Equals(before?.Value, after?.Value, StringComparison.Ordinal)
            ? null
            : new TraitChange { Key = key, Before = before?.Value, After = after?.Value, IsWording = isWording };
    }

    private TraitChange? CompareConditions(string key, Trait? before, Trait? after)
    {
        if (meaning.IsSame(before?.When, after?.When))
        {
            return null;
        }

        var (old, now) = (before?.When, after?.When);
        return new TraitChange
        {
            Key = key,
            IsCondition = true,
            Before = old is null ? null : ConditionLine.Of(old),
            After = now is null ? null : ConditionLine.Of(now),
            Dropped = old is null ? [] : [.. (now is null ? ConditionMeaning.Parts(old) : meaning.Without(old, now)).Select(ConditionLine.Of)],
            Asked = now is null ? [] : [.. (old is null ? ConditionMeaning.Parts(now) : meaning.Without(now, old)).Select(ConditionLine.Of)],
        };
    }
}
