using System.Globalization;
using Xunit.Abstractions;

namespace Roadmap.Hostile.Tests;

/// <summary>Changed files: whatever they come to, reading ends with a result or with problems whose places lie in the file.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int Mutants = 30_000;
    private const int Processes = 2;

    private static long Seed => Asked("ROADMAP_SEED") ?? 20260901;

    private static int Count => checked((int)(Mutants * (Asked("ROADMAP_SCALE") ?? 1)));

    [Fact]
    public void Read_Mutants_EndsWithAResult()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ROADMAP_SEED={Seed}: {Count} mutants."));
        var each = Count / Processes;

        var endings = Enumerable.Range(0, Processes).AsParallel().AsOrdered().Select(part => HostileProcess.Run(["mutants", HostileProcess.Corpus, Text(Seed), Text(part * each), Text(each)], [])).ToList();

        endings.Where(ending => ending.Reading is not null)
            .Select(ending => $"mutant {ending.Reading}; see it with: Roadmap.Hostile mutant tests/hostile {Text(Seed)} {ending.Reading}\n{ending.Why}").Should().BeEmpty();
        var told = endings.SelectMany(ending => ending.Results).Select(line => line.Split('\t')).ToList();
        told.Sum(parts => int.Parse(parts[0], CultureInfo.InvariantCulture)).Should().Be(each * Processes);
        told.Sum(parts => int.Parse(parts[1], CultureInfo.InvariantCulture)).Should().BeGreaterThan(Count / 30, "a mutant that is always refused goes no further than the reader");
    }

    private static long? Asked(string name) => long.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
