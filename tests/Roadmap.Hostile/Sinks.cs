using System.Text.Json;
using System.Xml.Linq;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Checks;
using Roadmap.Reporting.Json;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Sites;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Hostile;

/// <summary>Every report of a pack and a district, each parsed back where it has a grammar.</summary>
internal sealed class Sinks(RulePack pack, DistrictState district)
{
    /// <summary>Drawing the order of a thousand practices takes seconds, and nobody asks for it by reading a pack.</summary>
    private const int MostPractices = 200;

    internal Dictionary<string, string> Write()
    {
        var diagnosis = RoadmapEngine.Create(pack).TryDiagnose(district);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        if (pack.Practices.Length <= MostPractices && PackTestSuite.TryRead([], pack).Value is { } tests)
        {
            written["site.html"] = PackSite.Html(pack, tests);
            written["site.md"] = string.Join('\n', PackSite.Markdown(pack, tests).Select(page => page.Content));
        }

        Problems(diagnosis.Problems, written);
        if (diagnosis.Value is { } value)
        {
            Diagnosis(value, written);
        }

        return written;
    }

    private static void Problems(IReadOnlyCollection<Problem> problems, Dictionary<string, string> written)
    {
        written["sarif.json"] = Json(SarifWriter.Write(problems));
        written["problems.json"] = Json(ProblemsJsonWriter.Write(problems));
        written["problems.xml"] = XDocument.Parse(JUnitProblemsWriter.Write(problems)).ToString();
        written["annotations.txt"] = GitHubAnnotationWriter.Write(problems);
    }

    private void Diagnosis(Diagnosis diagnosis, Dictionary<string, string> written)
    {
        written["diagnosis.json"] = Json(DiagnosisJsonWriter.Write(diagnosis));
        written["letter.txt"] = PlainLetterWriter.Write(new DiagnosisLetterWriter(pack).Write(diagnosis, new LetterOptions { ShowAll = true }));
    }

    private static string Json(string text)
    {
        using var parsed = JsonDocument.Parse(text);
        return text;
    }
}
