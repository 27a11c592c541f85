using System.Globalization;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

/// <summary>Runs <c>Specs/evidence.spec</c>: each line is a fact of the district above it, what is said of it and who said so.</summary>
public sealed class EvidenceSpecTests
{
    public static TheoryData<string, string, string, string> Lines()
    {
        var lines = new TheoryData<string, string, string, string>();
        foreach (var spec in SpecFile.Read("evidence.spec"))
        {
            foreach (var line in spec.Expected)
            {
                var (cell, evidence) = CellSpecTests.Split(line);
                lines.Add(spec.Title, cell, evidence, spec.District);
            }
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Evidence_OfAFact_IsThatOfTheSpec(string title, string cell, string expected, string yaml)
    {
        var district = SpecFile.Bind(yaml);
        var (key, subject) = CellSpecTests.Asked(cell, district);

        var evidence = EvidenceReader.Describe(key, district, subject);

        Text(evidence).Should().Be(expected, "{0}: {1}", title, cell);
        evidence.Cell.Should().Be(key.Text);
    }

    private static int LineShown(CellEvidence evidence, int line) => evidence.File == "district.yaml" ? line - SpecFile.HeaderLines : line;

    private static string Text(CellEvidence evidence) => string.Join(
        " | ",
        evidence.Value,
        evidence.Date ?? "-",
        evidence.Role ?? "-",
        evidence.Method ?? "-",
        evidence.School ?? "-",
        evidence.Line is { } line ? LineShown(evidence, line).ToString(CultureInfo.InvariantCulture) : "-",
        evidence.Confidence?.ToString() ?? "-");
}
