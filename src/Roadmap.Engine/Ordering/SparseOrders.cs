using Roadmap.Engine.Evaluation.Bits;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Ordering;

/// <summary>Works out the order statuses of a district that says only something from those of one of which nothing is known. Made once for a pack; nothing writes to it afterwards.</summary>
internal sealed class SparseOrders
{
    private const int MostBits = 16;

    private readonly OrderStatuses statuses;
    private readonly BitTable ofAreas;
    private readonly BitTable ofPractices;
    private readonly BitTable ofIndicators;
    private readonly int words;

    internal SparseOrders(OrderPlan plan, OrderStatuses statuses)
    {
        var pack = plan.Index.Pack;
        this.statuses = statuses;
        words = (pack.Orders.Length + 63) >> 6;
        ofAreas = new BitTable(pack.Areas.Length, pack.Orders.Length);
        ofPractices = new BitTable(pack.Practices.Length, pack.Orders.Length);
        ofIndicators = new BitTable(pack.Indicators.Length, pack.Orders.Length);
        for (var i = 0; i < plan.Constraints.Length; i++)
        {
            Add(i, plan.Constraints[i].First);
            Add(i, plan.Constraints[i].Then);
        }
    }

    /// <summary>Writes <see cref="BoundDistrict.Orders"/>.</summary>
    /// <param name="nothing">A district of which nothing is known, of the same as-of date, with its order statuses.</param>
    /// <param name="district">The district.</param>
    internal void Write(BoundDistrict nothing, BoundDistrict district)
    {
        nothing.Orders.AsSpan().CopyTo(district.Orders);
        Span<ulong> room = words <= MostBits ? stackalloc ulong[MostBits] : new ulong[words];
        var touched = new BitRow(room[..words]);
        touched.Clear();
        AddTouched(touched, ofAreas, nothing.District.Areas, district.District.Areas);
        AddTouched(touched, ofPractices, nothing.District.Practices, district.District.Practices);
        AddTouched(touched, ofIndicators, nothing.District.Indicators, district.District.Indicators);
        foreach (var constraint in touched)
        {
            statuses.Write(district, [constraint]);
        }
    }

    private static void AddTouched<T>(BitRow touched, BitTable constraints, T[] nothing, T[] stated)
        where T : class
    {
        for (var i = 0; i < stated.Length; i++)
        {
            if (!ReferenceEquals(nothing[i], stated[i]))
            {
                touched.AddAll(constraints[i]);
            }
        }
    }

    private void Add(int constraint, MilestonePlan milestone)
    {
        var table = milestone.Milestone.Kind switch
        {
            FactSubjectKind.Area => ofAreas,
            FactSubjectKind.Practice => ofPractices,
            _ => ofIndicators,
        };
        table[milestone.Subject].Add(constraint);
    }
}
