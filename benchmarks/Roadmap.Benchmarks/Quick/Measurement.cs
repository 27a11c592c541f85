using System.Globalization;

namespace Roadmap.Benchmarks.Quick;

/// <summary>One number of a quick run.</summary>
/// <param name="Name">What was measured; the same on every machine.</param>
/// <param name="Value">How much.</param>
/// <param name="Unit"><c>x</c> for a ratio, <c>bytes</c> for an allocation; these two can have a bound. Else a time.</param>
internal sealed record Measurement(string Name, double Value, string Unit)
{
    /// <summary>The unit of a ratio of two times.</summary>
    internal const string Ratio = "x";

    /// <summary>The unit of an allocation.</summary>
    internal const string Bytes = "bytes";

    internal bool CanHaveBound => Unit is Ratio or Bytes;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value:0.###} {Unit}");
}
