using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Yaml;

public sealed class YamlDocumentReaderTests
{
    [Fact]
    public void Read_SeveralDocuments_GivesATreeForEach()
    {
        var problems = new ProblemCollector();
        var source = new SourceText("a.yaml", "kind: pack\nid: p\n---\nkind: rule\nareas: [technology, leadership]\nneeds:\n  - first: x is in-place\n    because: >-\n      One\n      two {three}.\n");

        var documents = YamlDocumentReader.Read(source, problems, InputLimits.Pack);

        ProblemText.Write(problems.ToSorted()).Should().BeEmpty();
        documents.Should().HaveCount(2);
        var needs = (YamlSequence)documents[1].Root.Find("needs")!.Value;
        var because = (YamlScalar)((YamlMapping)needs.Items[0]).Find("because")!.Value;
        because.Value.Should().Be("One two {three}.");
        because.Place.ToString().Should().Be("a.yaml:9:7");
        because.PlaceAt(8, 7).ToString().Should().Be("a.yaml:10:11");
    }

    [Fact]
    public void Read_Json_GivesTheSameTree()
    {
        var problems = new ProblemCollector();
        var source = new SourceText("a.json", "{ \"kind\": \"district\", \"areas\": { \"technology\": \"emerging\" }, \"n\": 1.50, \"b\": true, \"z\": null }");

        var root = YamlDocumentReader.Read(source, problems, InputLimits.Pack).Single().Root;

        problems.Count.Should().Be(0);
        ((YamlScalar)root.Find("n")!.Value).Value.Should().Be("1.50");
        ((YamlScalar)root.Find("z")!.Value).IsBlank.Should().BeTrue();
    }
}
