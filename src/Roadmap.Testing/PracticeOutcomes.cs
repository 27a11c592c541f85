using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Testing;

/// <summary>The outcomes that tests of a practice should show.</summary>
internal static class PracticeOutcomes
{
    /// <summary>Ready always; blocked, withheld and dropped where the practice has something that can bring it about.</summary>
    internal static ImmutableArray<string> Possible(Practice practice)
    {
        var canWait = practice.AvoidWhen is not null || practice.AppliesWhen is not null || practice.Needs.Any(need => need.Binding == OrderBinding.Required);
        var possible = ImmutableArray.CreateBuilder<string>();
        possible.Add("ready");
        AddIf(possible, canWait, "blocked");
        AddIf(possible, practice.AvoidWhen is not null, "withheld");
        AddIf(possible, practice.AppliesWhen is not null, "dropped");
        return possible.ToImmutable();
    }

    private static void AddIf(ImmutableArray<string>.Builder possible, bool isPossible, string outcome)
    {
        if (isPossible)
        {
            possible.Add(outcome);
        }
    }
}
