using System.Collections.Immutable;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Compares the statements of two states of which one was made from the other: what did not change is the same object.</summary>
internal static class ChangedItems
{
    /// <summary>True when the later list says something of the same things in the same order, and then perhaps more.</summary>
    internal static bool RunAlike<T>(ImmutableArray<T> before, ImmutableArray<T> now, Func<T, string> id)
        where T : class
    {
        if (now.Length < before.Length)
        {
            return false;
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (!ReferenceEquals(before[i], now[i]) && !string.Equals(id(before[i]), id(now[i]), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    internal static IEnumerable<T> Of<T>(ImmutableArray<T> before, ImmutableArray<T> now)
        where T : class
    {
        for (var i = 0; i < now.Length; i++)
        {
            if (i >= before.Length || !ReferenceEquals(before[i], now[i]))
            {
                yield return now[i];
            }
        }
    }

    internal static bool Any<T>(ImmutableArray<T> before, ImmutableArray<T> now)
        where T : class => now.Length != before.Length || Of(before, now).Any();
}
