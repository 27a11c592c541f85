using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Evaluation;

/// <summary>
/// In a condition that reads each fact once, every cell that an undetermined rule names can change what it comes to, and no other missing cell can, however the rest is filled in.
/// Held against all completions.
/// </summary>
public sealed class NamedCellsLawTests
{
    private const int Cells = 7;
    private const int Trees = 80;

    [Fact]
    public void OpenCells_OfReadOnceConditions_AreExactlyThoseThatCanChangeTheVerdict()
    {
        var random = new Random(20261122);
        var undetermined = 0;
        for (var tree = 0; tree < Trees; tree++)
        {
            var condition = Tree(random, [.. Enumerable.Range(0, Cells).OrderBy(_ => random.Next())], 0);
            var probe = new Probe(RulePack.TryRead([new PackFile("pack.yaml", Pack(condition))]).GetValueOrThrow());
            var known = Enumerable.Range(0, Cells).Select(_ => random.Next(5) switch { 0 => (bool?)true, 1 => false, _ => null }).ToArray();
            var view = probe.On([State(known)])[0];
            if (probe.OutcomeOf(view) != RuleOutcome.Undetermined)
            {
                continue;
            }

            undetermined++;
            var named = new LaneTruth(view.Run, view.District, view.Lane).OpenCells(probe.Rule).Select(cell => cell.Text);
            named.Should().BeEquivalentTo(Pivotal(probe, known), "{0} with {1}", condition, string.Join(' ', known.Select(value => value?.ToString() ?? "?")));
        }

        undetermined.Should().BeGreaterThan(Trees / 3, "a law that is never tried holds nothing");
    }

    /// <summary>The missing cells for which some completion of the others lets the verdict depend on them.</summary>
    private static List<string> Pivotal(Probe probe, bool?[] known)
    {
        int[] missing = [.. Enumerable.Range(0, Cells).Where(cell => known[cell] is null)];
        var completions = Enumerable.Range(0, 1 << missing.Length)
            .Select(bits => Enumerable.Range(0, Cells).Select(cell => known[cell] ?? (bits >> Array.IndexOf(missing, cell) & 1) != 0).Cast<bool?>().ToArray())
            .Select(State)
            .ToList();
        var outcomes = probe.On(completions).Select(view => probe.OutcomeOf(view)).ToList();
        outcomes.Should().NotContain(RuleOutcome.Undetermined);
        return [.. missing.Where((_, bit) => Enumerable.Range(0, outcomes.Count).Any(lane => outcomes[lane] != outcomes[lane ^ (1 << bit)])).Select(Cell)];
    }

    private static string Tree(Random random, int[] cells, int depth)
    {
        if (cells.Length == 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Cell(cells[0])} is {(random.Next(2) == 0 ? "yes" : "no")}");
        }

        var parts = Split(random, cells).Select(part => Tree(random, part, depth + 1)).ToList();
        var items = string.Join(", ", parts);
        return random.Next(4) switch
        {
            0 => $"{{ all: [ {items} ] }}",
            1 => $"{{ any: [ {items} ] }}",
            2 => $"{{ none: [ {items} ] }}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{{ at-least: {{ count: {random.Next(1, parts.Count + 1)}, of: [ {items} ] }} }}"),
        };
    }

    private static IEnumerable<int[]> Split(Random random, int[] cells)
    {
        var start = 0;
        while (start < cells.Length)
        {
            var most = start == 0 ? cells.Length - 1 : cells.Length - start;
            var length = random.Next(1, Math.Min(3, most) + 1);
            yield return cells[start..(start + length)];
            start += length;
        }
    }

    private static string Cell(int cell) => string.Create(CultureInfo.InvariantCulture, $"q{cell}");

    private static DistrictState State(bool?[] values)
    {
        var builder = DistrictState.Builder("milton", new DateOnly(2026, 9, 1));
        for (var cell = 0; cell < values.Length; cell++)
        {
            if (values[cell] is { } value)
            {
                builder.Reading(Cell(cell), value ? "yes" : "no", date: "2026-05-01");
            }
        }

        return builder.Build();
    }

    private static string Pack(string condition)
    {
        var indicators = Enumerable.Range(0, Cells).Select(cell => $"  {Cell(cell)}: {{ title: Question, area: technology, type: yes-no, from: [teachers], ask: Is it so? }}");
        return $"{Probe.Vocabulary()}\n---\nkind: indicators\nindicators:\n{string.Join('\n', indicators)}\n{Probe.RuleText(condition)}";
    }
}
