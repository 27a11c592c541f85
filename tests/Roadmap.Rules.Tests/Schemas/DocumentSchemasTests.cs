using System.Runtime.CompilerServices;
using System.Text.Json;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Schemas;

namespace Roadmap.Rules.Tests.Schemas;

/// <summary>
/// The schemas that are published. What they refuse and how editors show it is tested against a real language server in <c>tests/editor</c>.
/// Run once with RECORD_GOLDEN=1 to bring the published files up to date.
/// </summary>
public sealed class DocumentSchemasTests
{
    public static TheoryData<string> Names() => [.. DocumentSchemas.Names];

    [Fact]
    public void Names_AreEveryKindAndOneForAll() =>
        DocumentSchemas.Names.Should().Equal([DocumentSchemas.AnyKind, .. DocumentKinds.All, "survey-map"]);

    [Theory, MemberData(nameof(Names))]
    public void Schema_AsPublished_IsTheOneThatIsWritten(string name)
    {
        var file = Path.Combine(Published(), DocumentSchemas.FileName(name));
        var written = DocumentSchemas.Write(name);
        if (Environment.GetEnvironmentVariable("RECORD_GOLDEN") == "1")
        {
            File.WriteAllText(file, written);
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(written);
    }

    [Fact]
    public void Published_HoldsNoSchemaOfAKindThatIsGone() =>
        Directory.EnumerateFiles(Published()).Select(Path.GetFileName).Should().BeEquivalentTo(DocumentSchemas.Names.Select(DocumentSchemas.FileName));

    [Theory, MemberData(nameof(Names))]
    public void Schema_DescribesEveryKey(string name)
    {
        using var schema = JsonDocument.Parse(DocumentSchemas.Write(name));

        Undescribed(schema.RootElement, name).Should().BeEmpty();
    }

    [Fact]
    public void Schema_OfAPack_OffersItsIdsWithTheirTitles()
    {
        using var schema = JsonDocument.Parse(DocumentSchemas.Write("rule", BuiltInPacks.PersonalizedLearning));

        var offered = schema.RootElement.GetProperty("properties").GetProperty("leads-to").GetProperty("items").GetProperty("anyOf")[0];
        offered.GetProperty("enum").EnumerateArray().Select(id => id.GetString()).Should().Equal(BuiltInPacks.PersonalizedLearning.Practices.Select(practice => practice.Id));
        offered.GetProperty("enumDescriptions").EnumerateArray().Select(title => title.GetString()).Should().Equal(BuiltInPacks.PersonalizedLearning.Practices.Select(practice => practice.Title));
    }

    [Fact]
    public void Schema_OfNoKind_IsAFaultOfTheCaller() =>
        FluentActions.Invoking(() => DocumentSchemas.Write("ruel")).Should().Throw<ArgumentException>();

    // A level of an area speaks for itself, and so does the word that chooses a kind.
    private static IEnumerable<string> Undescribed(JsonElement node, string path)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            return node.EnumerateArray().SelectMany((item, index) => Undescribed(item, $"{path}/{index}"));
        }

        if (node.ValueKind != JsonValueKind.Object || path.EndsWith("/if", StringComparison.Ordinal))
        {
            return [];
        }

        var own = node.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Where(key => !key.Value.TryGetProperty("description", out var text) || text.GetString()!.Length < 4).Select(key => $"{path}/{key.Name}")
            : [];
        return own.Concat(node.EnumerateObject().SelectMany(child => Undescribed(child.Value, $"{path}/{child.Name}")));
    }

    private static string Published([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "schemas", "pack"));
}
