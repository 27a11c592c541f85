using System.Globalization;

namespace Roadmap.Engine.Tests;

/// <summary>A culture that fails whoever asks it for anything.</summary>
internal sealed class FailingCulture() : CultureInfo("")
{
    public override CompareInfo CompareInfo => throw new InvalidOperationException("A result asked the culture how to compare.");

    public override TextInfo TextInfo => throw new InvalidOperationException("A result asked the culture for casing.");

    public override NumberFormatInfo NumberFormat => throw new InvalidOperationException("A result asked the culture for numbers.");

    public override DateTimeFormatInfo DateTimeFormat => throw new InvalidOperationException("A result asked the culture for dates.");
}
