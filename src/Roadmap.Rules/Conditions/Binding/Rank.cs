using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>The order of the words of a type.</summary>
internal static class Rank
{
    /// <summary>A bit for each word that stands so to the given one.</summary>
    internal static ulong Members(FactType type, Comparison comparison, int word)
    {
        var members = 0UL;
        for (var index = 0; index < type.Words.Length; index++)
        {
            if (Holds(Of(type, index), comparison, Of(type, word)))
            {
                members |= 1UL << index;
            }
        }

        return members;
    }

    internal static ulong All(FactType type) => (1UL << type.Words.Length) - 1;

    /// <summary>A stopped practice stands where one that never began does.</summary>
    internal static int Of(FactType type, int word) =>
        type.Kind == FactTypeKind.Status && word == (int)PracticeStatus.Stopped ? (int)PracticeStatus.NotStarted : word;

    private static bool Holds(int left, Comparison comparison, int right) => comparison switch
    {
        Comparison.Less => left < right,
        Comparison.LessOrEqual => left <= right,
        Comparison.Greater => left > right,
        Comparison.GreaterOrEqual => left >= right,
        Comparison.Equal => left == right,
        _ => left != right,
    };
}
