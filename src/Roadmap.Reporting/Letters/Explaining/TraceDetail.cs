namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>How much of a condition tree to tell.</summary>
internal enum TraceDetail
{
    /// <summary>Every part.</summary>
    Whole,

    /// <summary>Only the parts that keep it from holding.</summary>
    Missing,
}
