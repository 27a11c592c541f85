using System.Collections.Concurrent;
using System.Globalization;
using Roadmap.Engine.Planning;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Planning;

/// <summary>Every sample is planned, every plan is looked through by a verifier that reads the district's file only.</summary>
public sealed class SamplePlanTests
{
    private static readonly RoadmapEngine Engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    private const string Impossible = "too-much-wanted-fictitious.yaml";

    private static readonly ConcurrentDictionary<string, Lazy<ActionPlan>> Plans = new(StringComparer.Ordinal);

    public static TheoryData<string> Samples() => [.. Files().Select(path => Path.GetFileName(path)!).Where(file => file != Impossible)];

    [Fact]
    public void Samples_WithPlans_AreFound() => Samples().Count.Should().BeGreaterThan(15);

    [Fact]
    public void Plan_OfTheSampleThatWantsTooMuch_IsAnsweredWithItsSmallestConflict()
    {
        var (_, plan) = Plan(Impossible);

        plan.Conflict!.IsMinimal.Should().BeTrue();
        plan.Conflict.Parts.Select(part => (part.Kind, part.Subject)).Should().Equal(
            (ConflictPartKind.Capacity, "leadership"), (ConflictPartKind.Pin, "strategic-plan"), (ConflictPartKind.Goal, "shared-vision is in-place"));
        plan.Conflict.Parts.Should().OnlyContain(part => part.Place!.File.EndsWith(Impossible));
    }

    [Fact]
    public void WaysOut_OfTheSampleThatWantsTooMuch_AreEachAcceptedByASecondRun()
    {
        var (_, plan) = Plan(Impossible);
        var changes = plan.Conflict!.Relaxations.Select(way => way.Changes.Should().ContainSingle().Which).ToList();

        changes.Select(change => change.Part.Kind).Should().Equal(ConflictPartKind.Goal, ConflictPartKind.Pin, ConflictPartKind.Capacity);
        foreach (var change in changes)
        {
            var again = Engine.Plan(DistrictState.TryRead(new PackFile(Impossible, Changed(change))).GetValueOrThrow());
            again.Conflict.Should().BeNull(change.Text);
            again.Steps.Should().Contain(step => step.Id == "shared-vision");
        }
    }

    /// <summary>The file as somebody would change it who reads the way out.</summary>
    private static string Changed(RelaxedPart change)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "Plans", Impossible));
        var (was, becomes) = change.Part.Kind switch
        {
            ConflictPartKind.Goal => ("by: 2027-04-30", $"by: {change.Day:yyyy-MM-dd}"),
            ConflictPartKind.Pin => ("starts: 2026-11-01", $"starts: {change.Day:yyyy-MM-dd}"),
            _ => ("leadership: 3,", string.Create(CultureInfo.InvariantCulture, $"leadership: {change.Capacity},")),
        };
        text.Should().Contain(was);
        return text.Replace(was, becomes, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Plan_OfASample_KeepsToTheDistrictsOwnData(string file)
    {
        var (state, plan) = Plan(file);

        plan.Conflict.Should().BeNull();
        new PlanVerifier(Engine.Pack, state, plan).Faults(new PlanVerifier(Engine.Pack, state, plan).Steps).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Step_OfASample_NamesExactlyWhatKeepsItFromStartingEarlier(string file)
    {
        var (state, plan) = Plan(file);
        var verifier = new PlanVerifier(Engine.Pack, state, plan);
        foreach (var step in plan.Steps)
        {
            var faults = verifier.Faults(verifier.Shifted(step.Id, 1)).Select(fault => (fault.Kind, fault.Subject)).Distinct();
            var named = step.Because.Select(reason => (reason.Kind, Subject: reason.Constraint ?? reason.Resource ?? "")).Distinct().ToList();

            // Before the first day of a plan nothing else is looked at.
            var seen = named.Contains((PlanReasonKind.Start, "")) ? faults.Where(fault => fault.Kind == PlanReasonKind.Start) : faults;
            named.Where(reason => !named.Contains((PlanReasonKind.Start, "")) || reason.Kind == PlanReasonKind.Start).Should().BeEquivalentTo(seen, $"{step.Id} starts on {step.Starts}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Step_OfASample_CanComeLaterByItsSlackAndNoMore(string file)
    {
        var (state, plan) = Plan(file);
        var verifier = new PlanVerifier(Engine.Pack, state, plan);
        var end = plan.Steps.Select(step => step.Period + step.Length).DefaultIfEmpty(0).Max();
        foreach (var step in plan.Steps)
        {
            for (var later = 1; later <= step.Slack; later++)
            {
                verifier.Faults(verifier.Shifted(step.Id, -later)).Should().BeEmpty($"{step.Id} has a slack of {step.Slack}");
            }

            var isAtEnd = step.Period + step.Length + step.Slack + 1 > end;
            (isAtEnd || verifier.Faults(verifier.Shifted(step.Id, -step.Slack - 1)).Count > 0 || plan.Goals.Any(goal => goal.Reach.StartsWith(step.Id, StringComparison.Ordinal)))
                .Should().BeTrue($"{step.Id} has no more slack than {step.Slack}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Plan_OfASample_IsEqualOverRunsAndThreads(string file)
    {
        var state = Load(file);
        var first = Told(Engine.Plan(state));
        var others = new string[4];
        Parallel.For(0, others.Length, i => others[i] = Told(RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning).Plan(state)));

        others.Should().OnlyContain(other => other == first);
    }

    [Fact]
    public void CriticalPath_OfTheFullestSample_IsAChainToTheEnd()
    {
        var (_, plan) = Plan("cedar-valley-fictitious.yaml");
        var steps = plan.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);

        plan.CriticalPath.Should().NotBeEmpty();
        steps[plan.CriticalPath[^1]].Ends.Should().Be(plan.Steps.Max(step => step.Ends));
        plan.CriticalPath.Zip(plan.CriticalPath.Skip(1)).Should().OnlyContain(pair => steps[pair.Second].Because.Any(reason => reason.Practices.Contains(pair.First)));
        plan.Steps.Where(step => step.IsCritical).Select(step => step.Id).Should().BeEquivalentTo(plan.CriticalPath);
    }

    [Fact]
    public void Commitment_OfTheFullestSample_Stands()
    {
        var (_, plan) = Plan("cedar-valley-fictitious.yaml");

        var step = plan.Steps.Should().ContainSingle(step => step.Id == "fidelity-plan").Which;
        step.Starts.Should().Be(new DateOnly(2026, 10, 1));
        step.IsPinned.Should().BeTrue();
        step.Because[0].Kind.Should().Be(PlanReasonKind.Pin);
        step.Because[0].Place!.File.Should().EndWith("cedar-valley-fictitious.yaml");
    }

    [Fact]
    public void Stalls_OfTheFullestSample_HaveDaysThatTheirStepsKeep()
    {
        var (state, plan) = Plan("cedar-valley-fictitious.yaml");
        var ends = plan.Steps.Select(step => (step.Id, On: step.Ends.AddDays(1))).Concat(plan.Running.Select(one => (one.Id, On: one.InPlaceOn))).ToDictionary(pair => pair.Id, pair => pair.On, StringComparer.Ordinal);

        plan.Stalls.Select(stall => stall.Id).Should().Equal(Engine.Diagnose(state).Findings.Where(finding => finding.Finds == FindingKind.Stall).Select(finding => finding.Id));
        plan.Stalls.Should().OnlyContain(stall => stall.On == stall.By.Max(id => ends[id]));
    }

    private static (DistrictState State, ActionPlan Plan) Plan(string file)
    {
        var state = Load(file);
        return (state, Plans.GetOrAdd(file, _ => new Lazy<ActionPlan>(() => Engine.Plan(state))).Value);
    }

    private static DistrictState Load(string file) => DistrictState.Load(Files().Single(path => Path.GetFileName(path) == file));

    private static IEnumerable<string> Files() => FilesIn("Districts").Concat(FilesIn("Plans")).Order(StringComparer.Ordinal);

    private static string[] FilesIn(string folder) => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Samples", folder), "*.yaml");

    private static string Told(ActionPlan plan) => string.Join(
        '\n',
        plan.Steps.Select(step => $"{step.Id} {step.Starts:O} {step.Ends:O} {step.Slack} {string.Join('|', step.Because.Select(reason => reason.Text))}")
            .Concat(plan.LeftOut.Select(practice => practice.ToString()))
            .Concat(plan.CriticalPath)
            .Concat(plan.Measures.Select(measure => measure.ToString()))
            .Append(plan.Stop.ToString()));
}
