using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>
/// The columns that most of a pack consists of: statuses and leads of practices, statuses of order and what indicators say, of the district itself and on the
/// as-of date. They are read without asking of each what it is; what <see cref="CellReader"/> would read is the same.
/// </summary>
internal sealed class PlainColumns
{
    private readonly ImmutableArray<PlainColumn> statuses;
    private readonly ImmutableArray<PlainColumn> leads;
    private readonly ImmutableArray<PlainColumn> orders;
    private readonly ImmutableArray<PlainColumn> values;

    internal PlainColumns(ImmutableArray<Column> columns)
    {
        statuses = Of(columns, FactSubjectKind.Practice, FactFacet.Value);
        leads = Of(columns, FactSubjectKind.Practice, FactFacet.LedBy);
        orders = Of(columns, FactSubjectKind.Order, FactFacet.Value);
        values = Of(columns, FactSubjectKind.Indicator, FactFacet.Value);
        Others = [.. columns.Where(column => !IsPlain(column))];
    }

    /// <summary>The columns that are not plain.</summary>
    internal ImmutableArray<Column> Others { get; }

    internal void Fill(FactFrame frame, int lane, BoundDistrict district)
    {
        var practices = district.District.Practices;
        foreach (var column in statuses)
        {
            var status = practices[column.Subject].Status;
            frame.SetScalar(column.Slot, lane, status is not null, (long)status.GetValueOrDefault());
        }

        foreach (var column in leads)
        {
            var lead = practices[column.Subject].LedBy;
            frame.SetScalar(column.Slot, lane, lead is not null, lead.GetValueOrDefault());
        }

        foreach (var column in orders)
        {
            var status = district.Orders[column.Subject].Status;
            frame.SetScalar(column.Slot, lane, status != OrderStatus.Unknown, status == OrderStatus.Unknown ? 0 : (long)status);
        }

        foreach (var column in values)
        {
            var reading = Speaking(district.District.Indicators[column.Subject].Readings, column.Role, district.AsOf);
            frame.SetScalar(column.Slot, lane, reading is not null && reading.Value.IsKnown, reading?.Value.Value ?? 0);
        }
    }

    /// <summary>The first of the role that was certainly told by the as-of date.</summary>
    private static ToldReading? Speaking(ImmutableArray<ToldReading> readings, int role, int asOf)
    {
        foreach (var reading in readings)
        {
            if ((role < 0 || reading.Role == role) && reading.Date.Last <= asOf)
            {
                return reading;
            }
        }

        return null;
    }

    private static ImmutableArray<PlainColumn> Of(ImmutableArray<Column> columns, FactSubjectKind kind, FactFacet facet) =>
    [
        .. columns.Where(column => IsPlain(column) && column.Address.Kind == kind && column.Address.Facet == facet)
            .Select(column => new PlainColumn(column.Slot, column.Address.Subject, column.Address.Role)),
    ];

    private static bool IsPlain(Column column) =>
        !column.IsOfLane && !column.IsDate && column.Address.At is null && IsPlain(column.Address.Kind, column.Address.Facet);

    private static bool IsPlain(FactSubjectKind kind, FactFacet facet) => kind switch
    {
        FactSubjectKind.Practice => facet is FactFacet.Value or FactFacet.LedBy,
        FactSubjectKind.Order or FactSubjectKind.Indicator => facet == FactFacet.Value,
        _ => false,
    };
}
