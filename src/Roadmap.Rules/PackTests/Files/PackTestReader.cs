using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>Finds the test documents of a pack and reads them: those of its folder of tests, and those among its own files.</summary>
internal static class PackTestReader
{
    internal static Checked<PackTestSuite> Read(ImmutableArray<PackSourceFile> files, RulePack pack, ProblemCollector problems)
    {
        var documents = files.SelectMany(file => Documents(file, problems)).Concat(pack.Documents[^1].Tests).ToList();
        var districts = new TestDistricts(files, problems);
        var reader = new PackTestDocumentReader(pack, districts, problems);
        var tests = documents.Select(reader.Read).OfType<PackTest>()
            .OrderBy(test => test.For, StringComparer.Ordinal)
            .ThenBy(test => test.Place.File, StringComparer.Ordinal)
            .ThenBy(test => test.Place.Line);
        PackTestSuite suite = new([.. tests]);
        return new Checked<PackTestSuite>(problems.HasErrors ? null : suite, problems.ToSorted());
    }

    private static IEnumerable<YamlMapping> Documents(PackSourceFile file, ProblemCollector problems)
    {
        foreach (var document in YamlDocumentReader.Read(file.Text, problems, InputLimits.Pack))
        {
            if (DocumentKind.Read(document.Root, problems) is not { } kind)
            {
                continue;
            }

            if (string.Equals(kind, DocumentKinds.Test, StringComparison.Ordinal))
            {
                yield return document.Root;
            }
            else if (!string.Equals(kind, DocumentKinds.District, StringComparison.Ordinal))
            {
                problems.Add(TestProblems.MisplacedKind(KindPlace(document.Root), kind));
            }
        }
    }

    private static SourcePlace KindPlace(YamlMapping root) => root.Find("kind")!.Value.Place;
}
