using Roadmap.Engine.Diagnosing;

namespace Roadmap.Benchmarks;

/// <summary>Reads everything of a diagnosis that is put into words only when it is read.</summary>
internal static class WholeDiagnosis
{
    /// <summary>How much there was to read.</summary>
    internal static int Read(Diagnosis diagnosis)
    {
        var read = diagnosis.Questions.Length + diagnosis.Undetermined.Length + diagnosis.Order.Constraints.Length;
        foreach (var finding in diagnosis.Findings)
        {
            read += finding.Message.Length + finding.Because.Length;
        }

        foreach (var point in diagnosis.LeveragePoints)
        {
            read += point.Parts.Length;
        }

        return read;
    }
}
