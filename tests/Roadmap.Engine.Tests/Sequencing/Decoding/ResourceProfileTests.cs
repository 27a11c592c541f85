using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Decoding;
using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Tests.Sequencing.Decoding;

public sealed class ResourceProfileTests
{
    private const int Horizon = 30;

    public static TheoryData<int, int, bool> Shapes()
    {
        var shapes = new TheoryData<int, int, bool>();
        foreach (var resources in (int[])[1, 4, 9])
        {
            foreach (var most in (int[])[6, 40_000])
            {
                shapes.Add(resources, most, true);
                shapes.Add(resources, most, false);
            }
        }
        return shapes;
    }

    [Theory, MemberData(nameof(Shapes))]
    public void FirstFit_InAnyProfile_IsWhatCountingFinds(int resources, int most, bool isConstant)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            if (ProjectCompiler.Compile(Generated(random, resources, most, isConstant)).Project is not { } compiled) continue;
            var profile = ResourceProfile.For(compiled);
            for (var round = 0; round < 2; round++)
            {
                profile.Reset();
                CheckAll(compiled, profile, random);
            }
        }
    }

    [Fact]
    public void Profile_OfAFewConstantResources_NeedsOneWord()
    {
        Profile(4, 1000, isConstant: true).Should().BeOfType<NarrowProfile>();
        Profile(4, 1000, isConstant: false).Should().BeOfType<WideProfile>();
        Profile(9, 40_000, isConstant: true).Should().BeOfType<WideProfile>();
    }

    private static ResourceProfile Profile(int resources, int most, bool isConstant) =>
        ResourceProfile.For(ProjectCompiler.Compile(Generated(new Random(1), resources, most, isConstant)).Project!);

    private static void CheckAll(CompiledProject compiled, ResourceProfile profile, Random random)
    {
        var free = compiled.Resources.Select(resource => (int[])[.. resource.Capacity]).ToArray();
        for (var j = 0; j < compiled.Count; j++)
        {
            var from = random.Next(5);
            var start = profile.FirstFit(j, from, compiled.Latest[j]);
            var expected = Enumerable.Range(from, Math.Max(0, compiled.Latest[j] - from + 1)).Where(t => Fits(compiled, free, j, t)).FirstOrDefault(ResourceProfile.None);
            start.Should().Be(expected);
            if (start == ResourceProfile.None) continue;
            profile.Take(j, start);
            foreach (var (usage, r) in Usages(compiled, j))
            {
                for (var k = 0; k < usage.Amounts.Length; k++) free[r][start + k] -= usage.Amounts[k];
            }
        }
    }

    private static bool Fits(CompiledProject compiled, int[][] free, int activity, int start) =>
        Usages(compiled, activity).All(use => use.Usage.Amounts.Select((amount, k) => amount <= free[use.Resource][start + k]).All(fits => fits));

    private static IEnumerable<(Usage Usage, int Resource)> Usages(CompiledProject compiled, int activity) =>
        from r in Enumerable.Range(0, compiled.Resources.Length)
        from usage in compiled.Resources[r].Usages
        where usage.Activity == activity
        select (usage, r);

    private static Project Generated(Random random, int resources, int most, bool isConstant)
    {
        var activities = Enumerable.Range(0, 15).Select(j =>
        {
            var duration = random.Next(0, 5);
            return new Activity
            {
                Id = $"a{j}",
                Duration = duration,
                Demands = [.. Enumerable.Range(0, duration == 0 ? 0 : resources).Select(r => isConstant
                    ? Demand.Constant($"r{r}", random.Next(most / 2))
                    : Demand.ByOffset($"r{r}", [.. Enumerable.Range(0, duration).Select(_ => random.Next(most / 2))]))],
            };
        });
        return new Project(Horizon, [.. activities], resources:
            [.. Enumerable.Range(0, resources).Select(r => new Resource($"r{r}", [.. Enumerable.Range(0, Horizon).Select(_ => random.Next(most / 2, most))]))]);
    }
}
