using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Letters;
using Roadmap.Reporting.Tests.Samples;
using Roadmap.Reporting.Text;

namespace Roadmap.Reporting.Tests.Letters;

public sealed class DiagnosisLetterTests
{
    [Fact]
    public void Letter_OfAFullDiagnosis_ReadsAsRecorded() => Golden.Check("full-80", Write(SampleDiagnosis.Full));

    private static string Write(Diagnosis diagnosis, bool showAll = false, int width = 80) =>
        PlainLetterWriter.Write(DiagnosisLetter.Write(diagnosis, SamplePack.Pack, new LetterOptions { ShowAll = showAll, ExplainCommand = id => "roadmap explain milton.yaml " + id }), width);
}
