using System.Text;
using System.Text.Json.Nodes;
using Roadmap.Engine.Batching;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Tests.Batching;

/// <summary>A batch says of each line what a diagnosis of it says, in order, however it is cut up.</summary>
public sealed class BatchTests
{
    private static readonly RoadmapEngine Engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);

    [Fact]
    public void Rows_OfDistricts_SayWhatTheirDiagnosesSay()
    {
        var lines = Lines(150, 0.1);
        var rows = Text(lines, new BatchOptions { Columns = Engine.BatchColumns(BatchRows.Districts) }).TrimEnd('\n').Split('\n');

        rows.Should().HaveCount(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var row = JsonNode.Parse(rows[i])!;
            var state = DistrictState.TryRead(new PackFile("line.json", lines[i])).Value;
            var diagnosis = state is null ? null : Engine.TryDiagnose(state).Value;
            row["line"]!.GetValue<int>().Should().Be(i + 1);
            (row["problems"] is null).Should().Be(diagnosis is not null, lines[i]);
            if (diagnosis is not null)
            {
                Said(row).Should().Equal(Said(diagnosis), lines[i]);
            }
        }
    }

    [Fact]
    public void Rows_OfFindings_AreThoseOfTheDiagnosis()
    {
        var line = Lines(1, 0)[0];
        var diagnosis = Engine.Diagnose(DistrictState.TryRead(new PackFile("line.json", line)).GetValueOrThrow());

        var rows = Text([line], new BatchOptions { Rows = BatchRows.Findings }).TrimEnd('\n').Split('\n').Select(row => JsonNode.Parse(row)!).ToList();

        rows.Select(row => $"{row["rank"]} {row["finding"]} {row["source"]} {row["finds"]} {row["severity"]}".ToLowerInvariant()).Should().Equal(
            diagnosis.Findings.Select((finding, i) => $"{i + 1} {finding.Id} {finding.Source} {finding.Finds} {finding.Severity}".ToLowerInvariant()));
        rows.Select(row => row["areas"]!.ToString().Split(' ').Order()).Should().BeEquivalentTo(
            diagnosis.Findings.Select(finding => finding.Areas.IsEmpty ? (string[])[""] : [.. finding.Areas.Order()]), options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Bytes_OnAnyNumberOfThreads_AreTheSame(int threads)
    {
        var lines = Lines(200, 0.3);
        Text(lines, new BatchOptions { Threads = threads, Rows = BatchRows.Findings, Output = BatchFormat.Csv })
            .Should().Be(Text(lines, new BatchOptions { Threads = 3, Rows = BatchRows.Findings, Output = BatchFormat.Csv }));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(400)]
    public void Shards_OneAfterTheOther_AreTheWhole(int count)
    {
        var lines = Lines(60, 0.3);
        var options = new BatchOptions { Output = BatchFormat.Csv, Columns = ["line", "district", "problems", "findings"] };

        var parts = Enumerable.Range(1, count).Select(number => Text(lines, options with { Shard = new BatchShard(number, count) }));

        string.Concat(parts).Should().Be(Text(lines, options));
    }

    [Fact]
    public void FirstLine_AnyLine_LeavesOutOnlyThoseBefore()
    {
        var lines = Lines(40, 0.3);
        var options = new BatchOptions { Columns = ["line", "district"] };
        var whole = Text(lines, options).Split('\n');

        foreach (var line in new[] { 1, 2, 39, 40, 41, 90 })
        {
            Text(lines, options with { FirstLine = line }).Split('\n').Should().Equal(whole.Skip(Math.Min(40, line - 1)));
        }
    }

    [Fact]
    public void Lines_BlankLongOrWrong_AreToldApart()
    {
        var good = """{"kind":"district","id":"a","as-of":"2026-09-01"}""";
        var faults = new List<BatchFault>();
        using var output = new MemoryStream();

        var summary = Engine.RunBatch(
            Bytes("\uFEFF" + good, "", good + "\r", "{" + new string(' ', 5 * 1024 * 1024), "   ", """{"kind":"district","id":"b"}"""),
            output,
            new BatchOptions { Columns = ["line", "district"], Failed = faults.Add });

        Encoding.UTF8.GetString(output.ToArray()).Should().Be(
            """
            {"line":1,"district":"a"}
            {"line":3,"district":"a"}
            {"line":4,"district":null}
            {"line":6,"district":"b"}

            """);
        faults.Select(fault => fault.Line).Should().Equal(4, 6);
        faults[0].Text.Should().Be("The line is longer than 4 MiB.");
        (summary.Districts, summary.Faults, summary.Blanks, summary.NextLine).Should().Be((2, 2, 2, 7));
    }

    [Fact]
    public void Progress_IsTold_InWholeLines()
    {
        var told = new List<BatchProgress>();
        var faults = new List<string>();
        using var output = new MemoryStream();

        Engine.RunBatch(Bytes(Lines(300, 0)), output, new BatchOptions { Progressed = told.Add, Failed = fault => faults.Add(fault.Text) });

        told.Should().HaveCountGreaterThan(1);
        told.Select(one => one.NextLine).Should().BeInAscendingOrder();
        faults.Should().BeEmpty();
        told[^1].Should().Be(new BatchProgress(301, Bytes(Lines(300, 0)).Length, output.Length, 300, 0));
    }

    [Fact]
    public void Stopping_BetweenBlocks_LeavesWholeRows()
    {
        using var stop = new CancellationTokenSource();
        using var output = new MemoryStream();
        var last = 0L;
        var run = () => Engine.RunBatch(Bytes(Lines(300, 0)), output, new BatchOptions { Progressed = one => { last = one.NextLine; stop.Cancel(); } }, stop.Token);

        run.Should().Throw<OperationCanceledException>();

        var rows = Encoding.UTF8.GetString(output.ToArray());
        rows.Should().EndWith("}\n");
        rows.Count(letter => letter == '\n').Should().Be((int)last - 1);
    }

    [Fact]
    public void Output_ThatFails_EndsTheBatchWithThatFailure()
    {
        var run = () => Engine.RunBatch(Bytes(Lines(300, 0)), new FullStream(), new BatchOptions { Threads = 3 });

        run.Should().Throw<IOException>().WithMessage("no room");
    }

    [Fact]
    public void Options_ThatMakeNoSense_AreRefused()
    {
        var column = () => Text([], new BatchOptions { Columns = ["nothing"] });
        var threads = () => Text([], new BatchOptions { Threads = 0 });
        var shard = () => new BatchShard(3, 2);

        column.Should().Throw<ArgumentException>().WithMessage("There is no column \"nothing\".*");
        threads.Should().Throw<ArgumentException>();
        shard.Should().Throw<ArgumentException>();
    }

    private static IEnumerable<string> Said(JsonNode row)
    {
        yield return $"{row["district"]} {row["as_of"]} {row["index"]} {row["unknown_weight"]} {row["roots"]} {row["findings"]} {row["undetermined"]} {row["repair"]} {row["stalling"]}";
        yield return $"{row["next_1"]} {row["next_2"]} {row["next_3"]}|{row["next_1_score"]} {row["next_2_score"]} {row["next_3_score"]}";
        yield return string.Join(' ', Engine.Pack.Areas.Select(area => $"{row["level_" + area.Id.Replace('-', '_')]}"));
    }

    private static IEnumerable<string> Said(Roadmap.Engine.Diagnosing.Diagnosis diagnosis)
    {
        var order = diagnosis.Order;
        var findings = string.Join(' ', diagnosis.Findings.Select(finding => $"{finding.Severity}:{finding.Id}".ToLowerInvariant()));
        var stalling = string.Join(' ', diagnosis.Standings.Where(standing => standing.IsStallingPoint).Select(standing => standing.Area));
        var repair = string.Join(' ', order.Repair.Select(step => step.Practice));
        yield return $"{diagnosis.District.Id} {diagnosis.District.AsOf:yyyy-MM-dd} {Thousandths(order.Index)} {Thousandths(order.UnknownWeight)} {string.Join(' ', order.Roots.Select(root => root.Id))} {findings} {diagnosis.Undetermined.Length} {repair} {stalling}";
        var next = Enumerable.Range(0, 3).Select(i => i < diagnosis.LeveragePoints.Length ? diagnosis.LeveragePoints[i] : null).ToList();
        yield return $"{string.Join(' ', next.Select(point => point?.Id))}|{string.Join(' ', next.Select(point => point?.Score.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture)))}";
        yield return string.Join(' ', diagnosis.Standings.Select(standing => standing.Level));
    }

    private static string Thousandths(long? value) => value is { } known ? (known / 1000m).ToString("0.000", System.Globalization.CultureInfo.InvariantCulture) : "";

    private static string[] Lines(int count, double oddness)
    {
        var lines = new RandomLines(Engine.Pack, 11, oddness);
        return [.. Enumerable.Range(0, count).Select(lines.One)];
    }

    private static MemoryStream Bytes(params string[] lines) => new(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    private static string Text(string[] lines, BatchOptions options)
    {
        using var output = new MemoryStream();
        Engine.RunBatch(Bytes(lines), output, options);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
