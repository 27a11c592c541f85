using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Tests.Deciding;
using Roadmap.Engine.Tests.Samples;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Tests.Diagnosing;

/// <summary>A diagnosis is put into words when it is read; nobody can tell.</summary>
public sealed class DeferredWordsTests
{
    private const long MostBytes = 64 * 1024;
    private const long MostBytesOfASchool = 8 * 1024;

    private static readonly SampleDistricts Samples = new();

    public static TheoryData<string> AllSamples() => [.. SampleDistricts.Files()];

    [Fact]
    public void Words_ReadAfterOtherDistrictsWereDiagnosed_AreThoseOfTheirDistrict()
    {
        var random = new RandomDistricts(Samples.Engine.Pack, seed: 21);
        DistrictState[] states = [.. Enumerable.Range(0, 10).Select(_ => random.Next())];

        var late = Samples.Engine.DiagnoseAll(states).Select(one => one.GetValueOrThrow()).ToList();

        late.Select(DiagnosisText.Of).Should().BeEquivalentTo(states.Select(state => DiagnosisText.Of(Samples.Engine.Diagnose(state))), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Words_ReadInAnotherOrder_AreTheSame()
    {
        var state = new RandomDistricts(Samples.Engine.Pack, seed: 22).Next();
        var backwards = Samples.Engine.Diagnose(state);

        string[] read = [.. DiagnosisText.Parts.Reverse().Select(part => string.Join('\n', part(backwards))).Reverse()];

        var forwards = Samples.Engine.Diagnose(state);
        read.Should().Equal(DiagnosisText.Parts.Select(part => string.Join('\n', part(forwards))));
    }

    [Fact]
    public void Words_ReadByManyThreads_AreOneAndTheSame()
    {
        var diagnosis = Samples.Engine.Diagnose(new RandomDistricts(Samples.Engine.Pack, seed: 23).Next());
        var read = new Question[8];

        Parallel.For(0, read.Length, i => read[i] = new Question(DiagnosisText.Of(diagnosis), diagnosis.Findings[0].Message));

        read.Should().OnlyContain(one => one.Text.SequenceEqual(read[0].Text) && ReferenceEquals(one.Message, read[0].Message));
    }

    [Fact]
    public void Finding_CopiedWithOtherWords_KeepsTheRest()
    {
        var finding = Samples.Diagnose("milton.yaml").Findings[0];

        var copy = finding with { Message = "Something else." };

        copy.Message.Should().Be("Something else.");
        (copy.Why, copy.Instead, copy.Confidence).Should().Be((finding.Why, finding.Instead, finding.Confidence));
        (copy with { Message = finding.Message }).Should().Be(finding);
        finding.Message.Should().NotBe(copy.Message);
    }

    [Theory, MemberData(nameof(AllSamples))]
    public void Diagnose_OfASample_AllocatesLittleUntilItIsRead(string file)
    {
        var state = DistrictState.TryRead(new Rules.Packs.PackFile(file, SampleDistricts.Text(file))).GetValueOrThrow();
        Samples.Engine.Diagnose(state);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Samples.Engine.Diagnose(state);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostBytes + (state.Schools.Length * MostBytesOfASchool));
    }

    private sealed record Question(string[] Text, string Message);
}
