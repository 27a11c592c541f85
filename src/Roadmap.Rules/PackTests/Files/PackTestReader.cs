using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>Finds the test documents among a pack's files and reads them.</summary>
internal static class PackTestReader
{
    internal static Checked<PackTestSuite> Read(ImmutableArray<PackSourceFile> files, RulePack pack, ProblemCollector problems)
    {
        var documents = files.SelectMany(file => Documents(file, problems)).ToList();
        var districts = new TestDistricts([.. files.Where(file => file.IsTest)], problems);
        var reader = new PackTestDocumentReader(pack, districts, problems);
        var tests = documents.Select(reader.Read).OfType<PackTest>()
            .OrderBy(test => test.For, StringComparer.Ordinal)
            .ThenBy(test => test.Place.File, StringComparer.Ordinal)
            .ThenBy(test => test.Place.Line);
        PackTestSuite suite = new([.. tests]);
        return new Checked<PackTestSuite>(problems.HasErrors ? null : suite, problems.ToSorted());
    }

    // What is wrong with the pack's own files is said when the pack is loaded, and not again here.
    private static IEnumerable<YamlMapping> Documents(PackSourceFile file, ProblemCollector problems)
    {
        // Most files of a large pack hold no test, and were read before.
        if (!file.IsTest && !file.Text.Content.Contains(DocumentKinds.Test, StringComparison.Ordinal))
        {
            yield break;
        }

        var found = new ProblemCollector();
        foreach (var document in YamlDocumentReader.Read(file.Text, found, InputLimits.Pack))
        {
            if (DocumentKind.Read(document.Root, found) is not { } kind)
            {
                continue;
            }

            if (string.Equals(kind, DocumentKinds.Test, StringComparison.Ordinal))
            {
                yield return document.Root;
            }
            else if (!string.Equals(kind, DocumentKinds.District, StringComparison.Ordinal))
            {
                found.Add(TestProblems.MisplacedKind(KindPlace(document.Root), kind));
            }
        }

        if (file.IsTest)
        {
            problems.AddRange(found.Found);
        }
    }

    private static SourcePlace KindPlace(YamlMapping root) => root.Find("kind")!.Value.Place;
}
