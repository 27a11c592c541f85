using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Changes;

/// <summary>Puts changes into a copy of a district. What happened before stays: a level rises from where it stood, a new reading stands beside the old ones.</summary>
public static class ChangedDistrict
{
    /// <summary>What stands for a file name in problems with changes; the line is the change's place among the changes, from 1.</summary>
    public const string FileName = "(change)";

    /// <summary>The district with the changes; the given state does not change.</summary>
    /// <param name="district">The district as it is.</param>
    /// <param name="pack">The pack that gives the words their meaning.</param>
    /// <param name="changes">The changes; their order plays no part.</param>
    /// <returns>The state unless a change cannot be made, and every problem.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<DistrictState> Apply(DistrictState district, RulePack pack, IEnumerable<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(district);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(changes);
        List<Change> all = [.. changes];
        if (all.Count == 0)
        {
            return new Checked<DistrictState>(district, []);
        }

        var problems = new ProblemCollector();
        var state = Apply(district, pack, all, problems);
        return new Checked<DistrictState>(problems.HasErrors ? null : state, problems.ToSorted());
    }

    private static DistrictState? Apply(DistrictState district, RulePack pack, List<Change> changes, ProblemCollector problems)
    {
        var source = new SourceText(FileName, string.Join('\n', changes.Select(Line)));
        var documents = YamlDocumentReader.Read(source, problems, InputLimits.District);
        if (problems.HasErrors || documents is not [{ Root: var given }, ..])
        {
            return null;
        }

        var changed = CaseDistrict.Apply(district, given, pack, problems);
        if (problems.HasErrors)
        {
            return null;
        }

        var state = new ChangeDates(district, pack, changes).Put(changed);
        DistrictShape.Check(state, problems);
        return state;
    }

    private static string Line(Change change) => $"{change.Subject}: {change.Value}".ReplaceLineEndings(" ");
}
