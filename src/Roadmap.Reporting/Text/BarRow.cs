using System.Collections.Immutable;

namespace Roadmap.Reporting.Text;

/// <summary>One bar: how many steps are reached, how many are still to the target, and how many there are.</summary>
/// <param name="Title">What the bar is about.</param>
/// <param name="Reached">Steps reached, from 0; null when not known.</param>
/// <param name="Target">Steps aimed at.</param>
/// <param name="Steps">Steps there are.</param>
/// <param name="Word">What the steps reached are called.</param>
/// <param name="Tone">How the bar is meant.</param>
/// <param name="Note">What else there is to say.</param>
public sealed record BarRow(string Title, int? Reached, int Target, int Steps, string Word, Tone Tone, ImmutableArray<TextRun> Note);
