using System.Globalization;
using System.Xml;
using Roadmap.Reporting.Checks;
using Roadmap.Testing;

namespace Roadmap.Cli.PackTesting;

/// <summary>Writes what came of a pack's tests as a JUnit report: a suite for each rule, practice or order constraint, a case for each case.</summary>
internal static class TestReportJUnit
{
    internal static string Write(PackTestReport report) => XmlReportText.Write(xml =>
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "roadmap test");
        xml.WriteAttributeString("tests", Number(report.Results.Length));
        xml.WriteAttributeString("failures", Number(report.Failed));
        foreach (var suite in report.Results.GroupBy(result => result.For, StringComparer.Ordinal))
        {
            WriteSuite(xml, suite.Key, [.. suite]);
        }

        xml.WriteEndElement();
    });

    private static void WriteSuite(XmlWriter xml, string name, List<CaseResult> cases)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlReportText.Clean(name));
        xml.WriteAttributeString("tests", Number(cases.Count));
        xml.WriteAttributeString("failures", Number(cases.Count(result => !result.Passed)));
        foreach (var result in cases)
        {
            WriteCase(xml, result);
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, CaseResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlReportText.Clean(result.For));
        xml.WriteAttributeString("name", XmlReportText.Clean(result.Name));
        xml.WriteAttributeString("file", XmlReportText.Clean(result.Place.File));
        xml.WriteAttributeString("line", Number(result.Place.Line));
        if (!result.Passed)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", XmlReportText.Clean(string.Join(" ", result.Failures)));
            xml.WriteString(XmlReportText.Clean(result.Explanation));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
