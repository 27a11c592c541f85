using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>The columns of a program by what they are about: those to read again when something about a subject changed.</summary>
internal sealed class SubjectColumns
{
    private readonly FrozenDictionary<(FactSubjectKind Kind, int Subject), ImmutableArray<Column>> columns;
    private readonly ImmutableArray<Column> onDays;

    internal SubjectColumns(ColumnTable table)
    {
        columns = table.All
            .GroupBy(column => (column.Address.Kind, column.Address.Subject))
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        onDays = [.. table.All.Where(column => column.Address.At?.Key is not null)];
    }

    /// <summary>Reads again, in a lane that was filled like one district, what differs in another. Neither has schools.</summary>
    internal void Refill(FactFrame frame, int lane, BoundDistrict like, BoundDistrict district)
    {
        var (old, now) = (like.District, district.District);
        Refill(FactSubjectKind.Area, old.Areas, now.Areas);
        Refill(FactSubjectKind.Practice, old.Practices, now.Practices);
        Refill(FactSubjectKind.Indicator, old.Indicators, now.Indicators);
        Refill(FactSubjectKind.Tension, like.Tensions, district.Tensions);
        Refill(FactSubjectKind.Order, like.Orders, district.Orders);
        Refill(FactSubjectKind.District, like.Profile, district.Profile);
        Refill(FactSubjectKind.Program, [like.ProgramStarted], [district.ProgramStarted]);
        foreach (var column in onDays)
        {
            frame.Refill(lane, column, district);
        }

        void Refill<T>(FactSubjectKind kind, T[] before, T[] after)
        {
            if (ReferenceEquals(before, after))
            {
                return;
            }

            for (var i = 0; i < after.Length; i++)
            {
                if (!EqualityComparer<T>.Default.Equals(before[i], after[i]) && columns.TryGetValue((kind, i), out var about))
                {
                    foreach (var column in about)
                    {
                        frame.Refill(lane, column, district);
                    }
                }
            }
        }
    }
}
