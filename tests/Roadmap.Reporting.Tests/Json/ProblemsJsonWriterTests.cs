using Roadmap.Reporting.Json;
using Roadmap.Reporting.Tests.Samples;

namespace Roadmap.Reporting.Tests.Json;

public sealed class ProblemsJsonWriterTests
{
    [Fact]
    public void Json_OfProblems_IsAsRecorded() =>
        Golden.Check("problems", ProblemsJsonWriter.Write([SamplePlaces.Error(), SamplePlaces.Warning()]));

    [Fact]
    public void Json_OfProblems_FitsThePublishedSchema() =>
        JsonSchemas.Faults("problems-1.json", ProblemsJsonWriter.Write([SamplePlaces.Error(), SamplePlaces.Warning()])).Should().BeEmpty();

    [Fact]
    public void Json_OfNoProblems_FitsThePublishedSchema() =>
        JsonSchemas.Faults("problems-1.json", ProblemsJsonWriter.Write([])).Should().BeEmpty();
}
