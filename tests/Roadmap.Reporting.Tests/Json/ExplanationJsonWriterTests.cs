using Roadmap.Reporting.Json;
using Roadmap.Reporting.Tests.Samples;

namespace Roadmap.Reporting.Tests.Json;

public sealed class ExplanationJsonWriterTests
{
    [Fact]
    public void Json_OfAnExplanation_IsAsRecorded() => Golden.Check("explanation", ExplanationJsonWriter.Write(SampleExplanation.Rule));

    [Fact]
    public void Json_OfAnExplanation_FitsThePublishedSchema() =>
        JsonSchemas.Faults("explanation-1.json", ExplanationJsonWriter.Write(SampleExplanation.Rule)).Should().BeEmpty();

    [Fact]
    public void Schema_OfAnExplanation_ReachesIntoTheTree() =>
        JsonSchemas.Faults("explanation-1.json", ExplanationJsonWriter.Write(SampleExplanation.Rule).Replace("\"cell\": \"devices\"", "\"cell\": 1", StringComparison.Ordinal))
            .Should().NotBeEmpty();
}
