using System.Globalization;

namespace Roadmap.Reference.Tests.Reference;

/// <summary>A day, month or year as written, or never.</summary>
internal sealed record When(string Text)
{
    internal bool IsNever => Text == "never";

    internal Days Days
    {
        get
        {
            var parts = Text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            var first = new DateOnly(parts[0], parts.Length > 1 ? parts[1] : 1, parts.Length > 2 ? parts[2] : 1);
            var next = parts.Length switch { 1 => first.AddYears(1), 2 => first.AddMonths(1), _ => first.AddDays(1) };
            return new Days(first.DayNumber, next.DayNumber - 1);
        }
    }
}
