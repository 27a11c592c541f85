using Roadmap.Engine.Planning;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Tests.Samples;

namespace Roadmap.Reporting.Tests.Json;

public sealed class PlanJsonWriterTests
{
    [Fact]
    public void Json_OfAFullPlan_IsAsRecorded() => Golden.Check("plan", PlanJsonWriter.Write(SamplePlan.Full));

    [Fact]
    public void Json_OfAnyPlan_FitsThePublishedSchema()
    {
        foreach (var plan in new[] { SamplePlan.Empty, SamplePlan.Full, SamplePlan.Impossible })
        {
            JsonSchemas.Faults("plan-1.json", PlanJsonWriter.Write(plan)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("\"slack\": 1", "\"slack\": \"1\"")]
    [InlineData("\"kind\": \"closed\"", "\"kind\": \"shut\"")]
    [InlineData("\"starts\": \"2026-09-01\"", "\"starts\": \"1 September\"")]
    [InlineData("\"optimal\": false,", "")]
    [InlineData("\"optimal\": false,", "\"optimal\": false, \"extra\": 1,")]
    public void Schema_OfAPlan_RefusesAnotherShape(string from, string to)
    {
        var json = PlanJsonWriter.Write(SamplePlan.Full);
        json.Should().Contain(from);
        JsonSchemas.Faults("plan-1.json", json.Replace(from, to, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Json_OfAPlan_IsReadAsThePlanMadeBefore()
    {
        PreviousPlan.TryRead(PlanJsonWriter.Write(SamplePlan.Full), out var previous, out _).Should().BeTrue();

        previous!.Starts.Should().BeEquivalentTo(SamplePlan.Full.Steps.ToDictionary(step => step.Id, step => step.Starts));
    }
}
