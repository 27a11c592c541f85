using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.Engine.Tests.Evaluation.Facts;
using Roadmap.Rules.Text;

namespace Roadmap.Engine.Tests.Evaluation.Facts.Binding;

public sealed class SpeakingOrderTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(60)]
    public void Sort_FewOrManyReadings_IsByRoleThenDayThenMethodThenValueThenAsStated(int count)
    {
        var random = new Random(count);
        ToldReading[] readings = [.. Enumerable.Range(0, count).Select(i => Reading(random, i))];
        var expected = readings
            .OrderBy(reading => reading.Role == 2 ? 0 : 1)
            .ThenByDescending(reading => reading.Date.First > 0 ? reading.Date.Last : -1)
            .ThenByDescending(reading => reading.Date.First)
            .ThenBy(reading => reading.Method < 0 ? int.MaxValue : reading.Method)
            .ThenBy(reading => reading.Value.Value)
            .ToArray();

        SpeakingOrder.Sort(readings, [2, 1]);

        readings.Should().Equal(expected, ReferenceEquals);
    }

    /// <summary>The number of answers tells apart what is otherwise the same.</summary>
    private static ToldReading Reading(Random random, int stated)
    {
        var first = random.Next(3) * 100;
        return new ToldReading(random.Next(1, 3), new DayInterval(first, first + (random.Next(2) * 30), true), CellValue.Of(random.Next(3)), random.Next(-1, 2), stated, null, Place());
    }

    private static SourcePlace Place() => new SourceText("district.yaml", "").Place(1, 1, 0);
}
