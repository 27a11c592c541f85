using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Conformance;

/// <summary>The reference on the cases of <c>tests/conformance/conditions</c>; the engine runs the same files in its own tests.</summary>
public sealed class ConditionCaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "conformance", "conditions");
    private static readonly ModelPack Pack = PackReader.Read(File.ReadAllText(Path.Combine(Folder, "vocabulary.yaml")));

    [Fact]
    public void Reference_OnEveryCase_ComesToItsVerdict()
    {
        var cases = Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Cases).ToList();

        cases.Select(Difference).OfType<string>().Should().BeEmpty();
        cases.Should().HaveCountGreaterThanOrEqualTo(700);
        cases.Count(one => one.Expected == "unknown").Should().BeGreaterThanOrEqualTo(150);
    }

    private static IEnumerable<(string Place, string Facts, string Condition, string Expected)> Cases(string path) =>
        File.ReadLines(path).Select((line, number) => (Text: line.Trim(), Place: $"{Path.GetFileName(path)}:{number + 1}")).Where(line => line.Text.Length > 0 && line.Text[0] != '#').Select(line =>
        {
            var bar = line.Text.IndexOf('|', StringComparison.Ordinal);
            var arrow = line.Text.LastIndexOf("=>", StringComparison.Ordinal);
            return (line.Place, line.Text[..bar].Trim(), line.Text[(bar + 1)..arrow].Trim(), line.Text[(arrow + 2)..].Trim());
        });

    private static string? Difference((string Place, string Facts, string Condition, string Expected) one)
    {
        var given = new GivenFacts(one.Facts);
        var world = new World(Pack, given.District) { Given = given };
        var condition = PlainYaml.Line(one.Condition);
        var verdict = world.Judge.Of(new Node.All(new ConditionReader(Pack).Parts(condition)), new Place(null, null)) switch { true => "true", false => "false", _ => "unknown" };
        return verdict == one.Expected ? null : $"{one.Place}: {one.Facts} | {one.Condition}: reference {verdict}, expected {one.Expected}";
    }
}
