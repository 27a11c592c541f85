namespace Roadmap.Reference.Tests.Reference;

/// <summary>What is known of a day: it is one of these, both ends in. Days are day numbers of the calendar.</summary>
internal readonly record struct Days(int First, int Last)
{
    internal const int Earliest = 1;

    /// <summary>A deadline that never comes lies after every day that can be written.</summary>
    internal const int NoDeadline = 3_652_000;

    internal static Days Of(int day) => new(day, day);

    internal Days Until(int last) => new(Math.Min(First, last), Math.Min(Last, last));

    /// <summary>The ends, and the marks inside with their neighbours: between two of these nothing that depends on the marks changes.</summary>
    internal IEnumerable<int> Points(IEnumerable<int> marks)
    {
        var days = this;
        return marks.SelectMany(mark => new[] { mark - 1, mark, mark + 1 })
            .Where(day => day > days.First && day < days.Last).Append(First).Append(Last).Distinct();
    }
}
