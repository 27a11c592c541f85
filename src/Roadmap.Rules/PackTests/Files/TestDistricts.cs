using System.Collections.Immutable;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>The district files of a pack's tests, by their name relative to the tests folder; each is read once.</summary>
internal sealed class TestDistricts(ImmutableArray<PackSourceFile> files, ProblemCollector problems)
{
    private const string TestFolder = "tests/";

    private readonly Dictionary<string, Checked<DistrictState>> read = new(StringComparer.Ordinal);

    /// <summary>The district of a file; null after a problem.</summary>
    internal DistrictState? Find(YamlScalar path)
    {
        var file = files.FirstOrDefault(file => string.Equals(file.Name, TestFolder + path.Value, StringComparison.Ordinal));
        if (file is null)
        {
            problems.Add(TestProblems.NoSuchDistrict(path.Place, path.Value, files.Select(other => other.Name[TestFolder.Length..])));
            return null;
        }

        var district = Read(file);
        if (district.Value is null)
        {
            problems.Add(TestProblems.UnusableDistrict(path.Place, path.Value, FirstFault(district, file)));
        }

        return district.Value;
    }

    private Checked<DistrictState> Read(PackSourceFile file)
    {
        if (!read.TryGetValue(file.Name, out var district))
        {
            read[file.Name] = district = DistrictReader.Read(file.Text);
            problems.AddRange(district.Problems);
        }

        return district;
    }

    private static SourcePlace FirstFault(Checked<DistrictState> district, PackSourceFile file) =>
        district.Problems.First(problem => problem.Severity == ProblemSeverity.Error).Place ?? file.Text.Place(1, 1, 0);
}
