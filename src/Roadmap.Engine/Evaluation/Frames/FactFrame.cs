using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>
/// The facts of a block of lanes, column by column; a lane is a district or a school. Made once and filled again and again:
/// it allocates only when it grows. Not safe to share between threads.
/// </summary>
/// <remarks>
/// The cells of 64 lanes lie together (word, then column, then lane), so one district touches one part of each array and a frame grows without moving anything.
/// </remarks>
internal sealed class FactFrame
{
    private long[] values = [];
    private ulong[] valueKnown = [];
    private int[] firsts = [];
    private int[] lasts = [];
    private ulong[] dateKnown = [];
    private int[] asOfs = [];

    internal FactFrame(ColumnTable columns, ColumnTable? schoolColumns = null)
    {
        Columns = columns;
        Schools = schoolColumns is not null ? new SchoolLanes(schoolColumns) : null;
    }

    internal ColumnTable Columns { get; }

    /// <summary>The schools of the lanes' districts; null when nothing asks for schools.</summary>
    internal SchoolLanes? Schools { get; }

    /// <summary>How many lanes are filled.</summary>
    internal int Count { get; private set; }

    internal int Words => LaneWords.Count(Count);

    internal void Reset()
    {
        Count = 0;
        Schools?.Reset();
    }

    /// <summary>Reads every fact of a lane. Lanes are filled from 0 up; a filled lane may be filled again.</summary>
    /// <param name="lane">At most <see cref="Count"/>.</param>
    /// <param name="district">The district.</param>
    /// <param name="subject">The district's own facts, or those of one of its schools.</param>
    internal void Fill(int lane, BoundDistrict district, SubjectFacts subject)
    {
        Open(lane, district.AsOf);
        Columns.Plain.Fill(this, lane, district);
        foreach (var column in Columns.Plain.Others)
        {
            Set(column, lane, CellReader.Read(column.Address, district, subject));
        }

        Schools?.Fill(lane, district, subject);
    }

    /// <summary>Fills a lane of the same district as another: the facts of the district are copied, those of the subject are read.</summary>
    internal void FillBeside(int lane, int other, BoundDistrict district, SubjectFacts subject)
    {
        Open(lane, district.AsOf);
        foreach (var column in Columns.All)
        {
            Set(column, lane, column.IsOfLane ? CellReader.Read(column.Address, district, subject) : Get(column, other));
        }
    }

    /// <summary>Fills lanes from 0 up with the facts of one district, to be changed where others differ from it.</summary>
    internal void FillAlike(int lanes, BoundDistrict district)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            Open(lane, district.AsOf);
            Schools?.Fill(lane, district, district.District);
        }

        foreach (var column in Columns.All)
        {
            SetAll(column, CellReader.Read(column.Address, district, district.District));
        }
    }

    /// <summary>Reads one fact of a lane that is filled.</summary>
    internal void Refill(int lane, Column column, BoundDistrict district) => Set(column, lane, CellReader.Read(column.Address, district, district.District));

    private void SetAll(Column column, CellValue cell)
    {
        var known = cell.IsKnown ? ulong.MaxValue : 0;
        for (var word = 0; word < Words; word++)
        {
            if (column.IsDate)
            {
                var place = (word * Columns.Dates) + column.Slot;
                firsts.AsSpan(place << 6, LaneWords.Lanes).Fill(cell.Day.First);
                lasts.AsSpan(place << 6, LaneWords.Lanes).Fill(cell.Day.Last);
                dateKnown[place] = known;
            }
            else
            {
                var place = (word * Columns.Scalars) + column.Slot;
                values.AsSpan(place << 6, LaneWords.Lanes).Fill(cell.Value);
                valueKnown[place] = known;
            }
        }
    }

    /// <summary>Makes room for a lane and sets its as-of date; its cells hold what was there before.</summary>
    internal void Open(int lane, int asOf)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lane, Count);
        Count = Math.Max(Count, lane + 1);
        if (asOfs.Length < Words * LaneWords.Lanes)
        {
            Grow(Words);
        }

        asOfs[lane] = asOf;
    }

    internal CellValue Get(Column column, int lane)
    {
        var cell = CellIndex(column, lane);
        var isKnown = (Known(column, lane >> 6) >> (lane & 63) & 1) != 0;
        return column.IsDate
            ? new CellValue(isKnown, 0, new DayInterval(firsts[cell], lasts[cell], isKnown))
            : new CellValue(isKnown, values[cell], default);
    }

    internal void Set(Column column, int lane, CellValue cell)
    {
        var index = CellIndex(column, lane);
        if (column.IsDate)
        {
            firsts[index] = cell.Day.First;
            lasts[index] = cell.Day.Last;
            Mark(ref dateKnown[((lane >> 6) * Columns.Dates) + column.Slot], lane, cell.IsKnown);
            return;
        }

        values[index] = cell.Value;
        Mark(ref valueKnown[((lane >> 6) * Columns.Scalars) + column.Slot], lane, cell.IsKnown);
    }

    internal void SetScalar(int slot, int lane, bool isKnown, long value)
    {
        var column = ((lane >> 6) * Columns.Scalars) + slot;
        values[(column << 6) + (lane & 63)] = value;
        Mark(ref valueKnown[column], lane, isKnown);
    }

    internal ReadOnlySpan<long> Values(int slot, int word, int lanes) => values.AsSpan(((word * Columns.Scalars) + slot) << 6, lanes);

    /// <summary>The values of all scalar columns in one word of lanes, 64 for each column.</summary>
    internal ReadOnlySpan<long> Scalars(int word) => values.AsSpan((word * Columns.Scalars) << 6, Columns.Scalars << 6);

    /// <summary>For each scalar column the lanes of one word in which it is known.</summary>
    internal ReadOnlySpan<ulong> ScalarsKnown(int word) => valueKnown.AsSpan(word * Columns.Scalars, Columns.Scalars);

    internal ulong ValueKnown(int slot, int word) => valueKnown[(word * Columns.Scalars) + slot];

    internal ReadOnlySpan<int> Firsts(int slot, int word, int lanes) => firsts.AsSpan(((word * Columns.Dates) + slot) << 6, lanes);

    internal ReadOnlySpan<int> Lasts(int slot, int word, int lanes) => lasts.AsSpan(((word * Columns.Dates) + slot) << 6, lanes);

    internal ulong DateKnown(int slot, int word) => dateKnown[(word * Columns.Dates) + slot];

    internal ReadOnlySpan<int> AsOfs(int word) => asOfs.AsSpan(word << 6, LaneWords.Lanes);

    private static void Mark(ref ulong word, int lane, bool isKnown)
    {
        var bit = 1UL << (lane & 63);
        word = isKnown ? word | bit : word & ~bit;
    }

    private int CellIndex(Column column, int lane) =>
        ((((lane >> 6) * (column.IsDate ? Columns.Dates : Columns.Scalars)) + column.Slot) << 6) + (lane & 63);

    private ulong Known(Column column, int word) => column.IsDate ? DateKnown(column.Slot, word) : ValueKnown(column.Slot, word);

    private void Grow(int words)
    {
        var room = Math.Max(words, 2 * (asOfs.Length >> 6));
        Array.Resize(ref values, room * Columns.Scalars * LaneWords.Lanes);
        Array.Resize(ref valueKnown, room * Columns.Scalars);
        Array.Resize(ref firsts, room * Columns.Dates * LaneWords.Lanes);
        Array.Resize(ref lasts, room * Columns.Dates * LaneWords.Lanes);
        Array.Resize(ref dateKnown, room * Columns.Dates);
        Array.Resize(ref asOfs, room * LaneWords.Lanes);
    }
}
