using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs;

public sealed partial class RulePack
{
    private SymbolTable? symbols;

    /// <summary>The names of the pack; made when they are first asked for, on whatever thread, always the same.</summary>
    internal SymbolTable Symbols => symbols ??= PackSymbols.Of(this);

    /// <summary>Reads a milestone that is written outside the pack: the goal of a district, the option of a command.</summary>
    /// <param name="text">An area at a level, a practice at a status, or an indicator against a literal: <c>shared-vision is in-place</c>.</param>
    /// <param name="place">Where it is written.</param>
    /// <returns>The milestone unless there was an error, and every problem.</returns>
    public Checked<Milestone> ReadMilestone(string text, SourcePlace place)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(place);
        var problems = new ProblemCollector();
        var scope = new BindingScope(ReadingScope.Create(problems), Symbols, new OverrideTable([]));
        var milestone = new MilestoneReader(scope).Read(new YamlScalar(place, text, isPlain: true));
        return new Checked<Milestone>(problems.HasErrors ? null : milestone, problems.ToSorted());
    }
}
