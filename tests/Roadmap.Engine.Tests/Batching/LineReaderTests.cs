using System.Text;
using Roadmap.Engine.Batching;
using Roadmap.Engine.Batching.Reading;
using Roadmap.Engine.Batching.Rows;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Batching;

/// <summary>What is read in one pass is what the ordinary way reads, to the last cell; and what it does not take it leaves to the ordinary way.</summary>
public sealed class LineReaderTests
{
    private static readonly RulePack Pack = BuiltInPacks.PersonalizedLearning;

    private readonly PackIndex index = new(Pack);
    private readonly DistrictEvaluation evaluation;
    private readonly LineVocabulary words;
    private readonly DayTemplates days;
    private readonly RowLayout layout;

    public LineReaderTests()
    {
        evaluation = new DistrictEvaluation(index);
        words = new LineVocabulary(index);
        days = new DayTemplates(evaluation);
        layout = new RowLayout(DistrictColumns.Of(evaluation.Plan, new PackWords(evaluation.Plan)), BatchRows.Districts);
    }

    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(0.8, 0.1)]
    public void Line_ReadInOnePass_IsWhatTheOrdinaryWayReads(double oddness, double leastShare)
    {
        const int Count = 400;
        var lines = new RandomLines(Pack, 7, oddness);
        var taken = 0;
        for (var i = 0; i < Count; i++)
        {
            var line = Encoding.UTF8.GetBytes(lines.One(i));
            var quick = new LineSlot(words);
            if (!new DistrictLine(words, days).TryRead(line, quick))
            {
                continue;
            }

            taken++;
            var slow = new LineSlot(words);
            new LineReader(words, days).ReadSlowly(line, slow).Should().BeEmpty(Encoding.UTF8.GetString(line));
            Facts(quick).Except(Facts(slow)).Should().BeEmpty(Encoding.UTF8.GetString(line));
            SparseRow(quick).Should().Be(FullRow(slow), Encoding.UTF8.GetString(line));
        }

        taken.Should().BeGreaterThan((int)(leastShare * Count));
    }

    [Theory]
    [InlineData("""{"kind":"district","id":"a","as-of":"2026-09-01"}""", true)]
    [InlineData("""{"as-of":"2026-09-01","practices":{"shared-vision":"planned"},"id":"a","kind":"district"}""", true)]
    [InlineData("""{"practices":{"shared-vision":"planned"},"id":"a","kind":"district","as-of":"2026-09-01"}""", true)]
    [InlineData("""{"kind":"district","id":"a","as-of":"2026-09-01","practices":{"shared-vision":"planned","shared-vision":"planned"}}""", false)]
    [InlineData("""{"kind":"district","id":"a","as-of":"2026-09-01","practices":{"shared-vision":null,"shared-vision":"planned"}}""", false)]
    [InlineData("""{"kind":"district","id":"a","id":"b","as-of":"2026-09-01"}""", false)]
    [InlineData("""{"kind":"district","id":"a","as-of":"2026-09-01","waivers":[]}""", true)]
    [InlineData("""{"kind":"district","id":"a","as-of":"2026-09-01","waivers":[1]}""", false)]
    [InlineData("""{"kind":"district","id":"a","as-of":"2026-09-01","areas":[]}""", false)]
    [InlineData("""{"kind":"district","id":"a","as-of":"2026-09-01"} {}""", false)]
    [InlineData("""{"kind":"district","id":"A","as-of":"2026-09-01"}""", false)]
    [InlineData("""{"kind":"district","as-of":"2026-09-01"}""", false)]
    [InlineData("""{"id":"a","as-of":"2026-09-01"}""", false)]
    [InlineData("""{"kind":"district","id":"a"}""", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    public void Line_InOnePass_IsTakenOnlyWhenNothingCanBeWrong(string line, bool isTaken) =>
        new DistrictLine(words, days).TryRead(Encoding.UTF8.GetBytes(line), new LineSlot(words)).Should().Be(isTaken);

    [Fact]
    public void Slot_AfterARefusedLine_HoldsNothingOfIt()
    {
        var slot = new LineSlot(words);
        var line = new DistrictLine(words, days);
        line.TryRead("""{"kind":"district","id":"a","as-of":"2026-09-01","areas":{"technology":"developing"},"practices":{"shared-vision":"odd"}}"""u8, slot).Should().BeFalse();

        line.TryRead("""{"kind":"district","id":"b","as-of":"2026-09-01"}"""u8, slot).Should().BeTrue();

        slot.District!.District.Areas.Should().OnlyContain(area => area.Level == -1);
        Encoding.UTF8.GetString(slot.Id).Should().Be("b");
    }

    /// <summary>Every cell that the pack's program reads, as it is before anything is derived.</summary>
    private List<string> Facts(LineSlot slot) =>
        [.. evaluation.Plan.Program.Columns.All.Where(column => column.Key.Kind != FactSubjectKind.Order).Select(column => $"{column.Key}: {CellReader.Read(column.Address, slot.District!, slot.District!.District)}")];

    private string SparseRow(LineSlot slot)
    {
        var day = days.Of(slot.District!.AsOf);
        using var run = evaluation.EvaluateSparse(day.Nothing, day.Derived, [slot.District]);
        return Row(slot, new Decider(evaluation.Plan).Decide(run, slot.District, 0));
    }

    private string FullRow(LineSlot slot)
    {
        using var run = evaluation.Evaluate([slot.District!]);
        return Row(slot, new Decider(evaluation.Plan).Decide(run, slot.District!, 0));
    }

    private string Row(LineSlot slot, Decision decision)
    {
        var rows = new RowText(BatchFormat.Json);
        layout.Write(rows, new RowSource { Line = slot, District = slot.District!, Decision = decision });
        return Encoding.UTF8.GetString(rows.Written);
    }
}
