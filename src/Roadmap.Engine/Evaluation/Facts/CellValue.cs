namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The value of one fact of one district or school: a number or word (<see cref="Value"/>), or a day (<see cref="Day"/>).</summary>
/// <param name="IsKnown">For numbers and words: whether there is a value. For dates: whether somebody told anything.</param>
/// <param name="Value">In units of the fact's type: millionths, word index, or bits of a set. 0 when unknown or a date.</param>
/// <param name="Day">For dates; default otherwise.</param>
internal readonly record struct CellValue(bool IsKnown, long Value, DayInterval Day)
{
    internal static CellValue Unknown => default;

    internal static CellValue Of(long value) => new(true, value, default);

    internal static CellValue Of(bool yes) => Of(yes ? 1L : 0L);

    internal static CellValue Of(bool? yes) => yes is { } known ? Of(known) : Unknown;

    internal static CellValue Of(long? value) => value is { } known ? Of(known) : Unknown;

    internal static CellValue Of(DayInterval day) => new(day.IsKnown, 0, day);
}
