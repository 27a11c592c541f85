using System.Globalization;
using System.Xml;
using Roadmap.Rules.Problems;

namespace Roadmap.Reporting.Checks;

/// <summary>Writes problems as a JUnit report: a suite for each file, a failed case for each problem, and one passed case where there are none.</summary>
public static class JUnitProblemsWriter
{
    private const string NoFile = "(no file)";

    /// <summary>The problems as a document that ends in a line feed.</summary>
    /// <param name="problems">What to write, in this order.</param>
    /// <param name="failing">The least severity that fails a case; what is below stands in the output of its case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is null.</exception>
    public static string Write(IEnumerable<Problem> problems, ProblemSeverity failing = ProblemSeverity.Warning)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var files = problems.GroupBy(problem => problem.Place?.File ?? NoFile, StringComparer.Ordinal).ToList();
        return XmlReportText.Write(xml =>
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "roadmap check");
            foreach (var file in files)
            {
                WriteSuite(xml, file.Key, [.. file], failing);
            }

            if (files.Count == 0)
            {
                WriteSuite(xml, "all", [], failing);
            }

            xml.WriteEndElement();
        });
    }

    private static void WriteSuite(XmlWriter xml, string file, List<Problem> problems, ProblemSeverity failing)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlReportText.Clean(file));
        xml.WriteAttributeString("tests", Math.Max(1, problems.Count).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", problems.Count(problem => problem.Severity >= failing).ToString(CultureInfo.InvariantCulture));
        foreach (var problem in problems)
        {
            WriteCase(xml, file, problem, failing);
        }

        if (problems.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", "roadmap");
            xml.WriteAttributeString("name", "nothing is wrong");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string file, Problem problem, ProblemSeverity failing)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlReportText.Clean(file));
        xml.WriteAttributeString("name", XmlReportText.Clean($"{problem.Id} {problem.Descriptor.Title}{(problem.Place is { } place ? string.Create(CultureInfo.InvariantCulture, $" at {place.Line}:{place.Column}") : "")}"));
        if (problem.Severity >= failing)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", problem.Id);
            xml.WriteAttributeString("message", XmlReportText.Clean(ProblemSentence.Of(problem)));
        }
        else
        {
            xml.WriteStartElement("system-out");
        }

        xml.WriteString(XmlReportText.Clean(ProblemText.Write([problem])));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
