using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Exploring.Sampling;

/// <summary>One reading whose number is drawn.</summary>
/// <param name="Indicator">The indicator's place in the pack.</param>
/// <param name="At">The reading's place among the indicator's.</param>
/// <param name="Told">The reading.</param>
/// <param name="Deviation">One standard deviation in units of the value; more than 0.</param>
/// <param name="Source">Why.</param>
internal sealed record UncertainReading(int Indicator, int At, ToldReading Told, long Deviation, UncertaintySource Source);
