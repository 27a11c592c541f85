using System.Collections.Immutable;
using Roadmap.Cli.Terminals;
using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Linting;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Surveys;

namespace Roadmap.Cli.Checking;

/// <summary>Checks packs with their tests and gives advice on them, and district files against a pack.</summary>
/// <param name="given">The pack that was asked for; null for the built-in one, which is loaded when a district file needs it.</param>
/// <param name="asOf">The day that ends are compared with; null to leave them be.</param>
internal sealed class CheckRun(RulePack? given, DateOnly? asOf)
{
    private readonly Lazy<RoadmapEngine> engine = new(() => RoadmapEngine.Create(given ?? BuiltInPacks.PersonalizedLearning));

    /// <summary>True when something allowed or overridden until a day was not compared with one.</summary>
    internal bool HasUncomparedDates { get; private set; }

    internal ImmutableArray<Problem> CheckAll(IReadOnlyList<CheckTarget> targets, ProgressLine progress, CancellationToken cancel)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        for (var i = 0; i < targets.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Report(i + 1, targets.Count);
            problems.AddRange(Check(targets[i]));
        }

        return problems.ToImmutable();
    }

    private ImmutableArray<Problem> Check(CheckTarget target) => target.IsPack ? CheckPack(target.Path) : target.IsSurveyMap ? CheckSurveyMap(target.Path) : CheckDistrict(target.Path);

    private ImmutableArray<Problem> CheckPack(string path)
    {
        var loaded = RulePack.TryLoad(path, given is null ? [] : [given]);
        if (loaded.Value is not { } read)
        {
            return loaded.Problems;
        }

        var tests = PackTestSuite.TryLoad(path, read);
        HasUncomparedDates |= asOf is null && PackLinter.DependsOnDate(read);
        return [.. loaded.Problems, .. tests.Problems, .. PackLinter.Lint(read, new LintOptions { AsOf = asOf, Tests = tests.Value })];
    }

    private ImmutableArray<Problem> CheckSurveyMap(string path)
    {
        var read = SurveyMap.TryLoad(path);
        return read.Value is { } map ? map.Check(engine.Value.Pack) : read.Problems;
    }

    private ImmutableArray<Problem> CheckDistrict(string path)
    {
        var read = DistrictState.TryLoad(path);
        return read.Value is null ? read.Problems : read.Problems.AddRange(engine.Value.Check(read.Value));
    }
}
