using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Tests.Samples;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;
using Xunit.Abstractions;

namespace Roadmap.Engine.Tests.Exploring;

public sealed class CureTests(ITestOutputHelper output)
{
    private const int Packs = 14;
    private const int DistrictsOfAPack = 2;

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("ROADMAP_CURE_PACKS"), out var packs) ? packs : Packs;

    [Fact]
    public void Cure_OnRandomPacks_IsWhatTryingEverySetFinds()
    {
        var (asked, cured, sizes) = (0, 0, new int[Cure.MostChanges + 1]);
        for (var number = 0; number < Rounds; number++)
        {
            var packs = new CurePacks(new Random(number));
            if (packs.Pack() is not { } pack)
            {
                continue;
            }

            var engine = RoadmapEngine.Create(pack);
            foreach (var state in Enumerable.Range(0, DistrictsOfAPack).Select(_ => packs.District()))
            {
                var diagnosis = engine.Diagnose(state);
                foreach (var finding in diagnosis.Findings.Where(finding => finding.Source != FindingSource.Waiver && !IsHealed(diagnosis, finding.Id)))
                {
                    var expected = new EverySet(engine, state, finding.Id).Cheapest();
                    var cure = engine.Cure(state, finding.Id);
                    cure.Sets.Select(Text).Should().Equal(expected, "finding {0} of pack {1}", finding.Id, number);
                    asked++;
                    cured += expected.Count > 0 ? 1 : 0;
                    cure.Sets.ToList().ForEach(set => sizes[set.Steps.Length]++);
                    cure.IsOutOfReach.Should().Be(expected.Count == 0);
                }
            }
        }

        output.WriteLine($"{asked} findings, {cured} cured; sets of one to four: {string.Join(", ", sizes.Skip(1))}");
        cured.Should().BeGreaterThan(Packs / 2);
        (asked - cured).Should().BeGreaterThan(3, "some findings have no cure");
        sizes.Skip(1).Take(2).Should().OnlyContain(count => count > 0, "sets of one and of two have to be found");
    }

    [Fact]
    public void Cure_OfEveryFindingOfTheSamples_LeavesItQuietAndStartsNoStall()
    {
        var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
        var cured = 0;
        foreach (var file in (ReadOnlySpan<string>)["milton.yaml", "milton-later.yaml", "cedar-valley-fictitious.yaml"])
        {
            var state = Load(file);
            foreach (var finding in engine.Diagnose(state).Findings.Where(finding => finding.Source != FindingSource.Waiver && finding.Finds != FindingKind.Strength))
            {
                foreach (var set in engine.Cure(state, finding.Id).Sets.Take(1))
                {
                    var every = new EverySet(engine, state, finding.Id);
                    every.Cures([.. set.Steps.Select(step => step.Practice)]).Should().BeTrue("{0} cures {1}", Text(set), finding.Id);
                    set.Steps.Length.Should().BeInRange(1, Cure.MostChanges);
                    cured++;
                }
            }
        }

        cured.Should().BeGreaterThan(5);
    }

    [Fact]
    public void Cure_OfWhatIsNotThere_SaysSo()
    {
        var pack = PackText.Read(PackText.Practice("work"), PackText.Rule("gap-now", "work is not-started"));
        var engine = RoadmapEngine.Create(pack);

        engine.Cure(PackText.District(district => district.Practice("work", "in-place")), "gap-now").Should().Match<Cure>(cure => cure.Presence == FindingPresence.Absent && cure.Sets.IsEmpty && !cure.IsOutOfReach);
        engine.Cure(PackText.District(), "gap-now").Presence.Should().Be(FindingPresence.Undetermined);
        FluentActions.Invoking(() => engine.Cure(PackText.District(), "work")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Cure_ThatNoPracticeBrings_NamesWhatIsOutOfReach()
    {
        var pack = PackText.Read(PackText.Practice("work"), PackText.Rule("late", "work is not in-place, clarity is no", more: ""), PackText.Rule("past", "clarity is no"));
        var engine = RoadmapEngine.Create(pack);
        var state = PackText.District(district => district.Practice("work", "not-started").Reading("clarity", "no", date: "2026-08-01"));

        engine.Cure(state, "late").Sets.Single().Steps.Should().Equal(new CureStep("work", "work", false));
        var none = engine.Cure(state, "past");
        none.IsOutOfReach.Should().BeTrue();
        none.OutOfReach.Should().Equal("“Clarity” is no");
    }

    [Fact]
    public void Cure_OfAnInvertedRoot_HealsItThroughItsMilestone()
    {
        var pack = PackText.Read(PackText.Practice("vision"), PackText.Practice("devices", PackText.Needs("vision is in-place")));
        var state = PackText.District(district => district.Practice("vision", "not-started").Practice("devices", "in-place", "2024", "2025"));

        var cure = RoadmapEngine.Create(pack).Cure(state, "devices/vision");
        cure.Presence.Should().Be(FindingPresence.Found);
        cure.Sets.Should().ContainSingle().Which.Steps.Should().ContainSingle().Which.Practice.Should().Be("vision");
        cure.Sets[0].Difference.Order.Should().ContainSingle().Which.Move.Should().Be(OrderMove.Healed);
    }

    [Fact]
    public void Cure_ThatWouldStartAStall_TakesWhatKeepsItFromStarting()
    {
        var pack = PackText.Read(
            PackText.Practice("launch"),
            PackText.Practice("support"),
            PackText.Rule("no-launch", "launch is not in-place"),
            PackText.Rule("alone", "launch is in-place, support is not in-place", "stall", "high"));
        var state = PackText.District(district => district.Practice("launch", "not-started").Practice("support", "not-started"));

        var cure = RoadmapEngine.Create(pack).Cure(state, "no-launch");
        cure.Sets.Should().ContainSingle().Which.Steps.Select(step => step.Practice).Should().Equal("launch", "support");
    }

    private static string Text(CureSet set) => string.Join(" + ", set.Steps.Select(step => step.Practice));

    private static bool IsHealed(Diagnosis diagnosis, string id) => diagnosis.Order.Constraints.Any(standing => standing.Id == id && standing.Status == OrderStatus.Healed);

    private static DistrictState Load(string file) => DistrictState.TryRead(new PackFile(file, SampleDistricts.Text(file))).GetValueOrThrow();

    /// <summary>The definition of a cure, one diagnosis after the other.</summary>
    private sealed class EverySet(RoadmapEngine engine, DistrictState state, string id)
    {
        private readonly HashSet<string> stalls = Stalls(engine.Diagnose(state), engine.Pack);

        internal List<string> Cheapest()
        {
            var found = new List<string[]>();
            string[] open = [.. engine.Pack.Practices.Select(practice => practice.Id).Where(IsOpen)];
            for (var size = 1; size <= Cure.MostChanges; size++)
            {
                found.AddRange(Choices(open, size).Where(set => !found.Exists(other => other.All(set.Contains)) && Cures(set)).ToList());
            }

            return [.. found.OrderBy(set => set.Length).ThenBy(set => set.Sum(Effort)).ThenBy(set => string.Join(' ', set), StringComparer.Ordinal).Take(Cure.MostSets).Select(set => string.Join(" + ", set))];
        }

        internal bool Cures(string[] set)
        {
            var after = engine.WhatIf(state, set.Select(practice => Change.Practice(practice, PracticeStatus.InPlace)));
            return IsQuiet(after) && Stalls(after.After, engine.Pack).IsSubsetOf(stalls);
        }

        private static IEnumerable<string[]> Choices(string[] open, int size) => size == 0
            ? [[]]
            : open.SelectMany((first, i) => Choices(open[(i + 1)..], size - 1).Select(rest => (string[])[first, .. rest]));

        private bool IsQuiet(WhatIf after) => engine.Pack.Rules.Any(rule => rule.Id == id)
            ? engine.Explain(after.State, id).Outcome is "quiet" or "not-applicable"
            : after.After.Order.Constraints.Single(standing => standing.Id == id).Status is OrderStatus.Kept or OrderStatus.Healed or OrderStatus.Ready or OrderStatus.Waiting;

        private bool IsOpen(string practice) => engine.Explain(state, practice).Outcome is not ("in-place" or "withheld" or "dropped");

        private long Effort(string practice)
        {
            var amount = engine.Pack.Practices.Single(one => one.Id == practice).Effort.Amounts.Single().Value / 1_000_000m;
            return (long)Math.Round(3000 * amount / 1000, MidpointRounding.AwayFromZero);
        }

        private static HashSet<string> Stalls(Diagnosis diagnosis, RulePack pack) =>
        [
            .. diagnosis.Findings.Where(finding => finding is { Source: FindingSource.Rule, Finds: FindingKind.Stall }).Select(finding => finding.Id),
            .. diagnosis.Order.Constraints.Where(standing => standing is { IsViolated: true, IsArrested: true }).Select(standing => standing.Id),
            .. diagnosis.Waived.Where(waived => pack.Rules.Any(rule => rule.Id == waived.Id && rule.Finds == FindingKind.Stall)).Select(waived => waived.Id),
        ];
    }
}
