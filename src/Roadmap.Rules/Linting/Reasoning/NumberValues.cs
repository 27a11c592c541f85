using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Numbers in millionths: runs in ascending order with gaps between them.</summary>
internal sealed class NumberValues(ImmutableArray<NumberSpan> spans) : ValueSet
{
    internal override bool IsEmpty => spans.IsEmpty;

    internal ImmutableArray<NumberSpan> Spans => spans;

    /// <summary>The numbers that compare so with an amount.</summary>
    internal static NumberValues Of(Comparison comparison, long amount) => new(comparison switch
    {
        Comparison.Less => [new NumberSpan(long.MinValue, amount - 1)],
        Comparison.LessOrEqual => [new NumberSpan(long.MinValue, amount)],
        Comparison.Greater => [new NumberSpan(amount + 1, long.MaxValue)],
        Comparison.GreaterOrEqual => [new NumberSpan(amount, long.MaxValue)],
        Comparison.Equal => [new NumberSpan(amount, amount)],
        _ => [new NumberSpan(long.MinValue, amount - 1), new NumberSpan(amount + 1, long.MaxValue)],
    });

    internal static NumberValues Between(long low, long high) => new(low > high ? [] : [new NumberSpan(low, high)]);

    /// <summary>Everything below and above a run.</summary>
    internal static NumberValues Outside(long low, long high) => (NumberValues)Of(Comparison.Less, low).Join(Of(Comparison.Greater, high));

    internal override ValueSet Meet(ValueSet other)
    {
        var theirs = ((NumberValues)other).Spans;
        var met = ImmutableArray.CreateBuilder<NumberSpan>();
        for (int mine = 0, their = 0; mine < spans.Length && their < theirs.Length;)
        {
            var low = Math.Max(spans[mine].Low, theirs[their].Low);
            var high = Math.Min(spans[mine].High, theirs[their].High);
            if (low <= high)
            {
                met.Add(new NumberSpan(low, high));
            }

            if (spans[mine].High <= theirs[their].High)
            {
                mine++;
            }
            else
            {
                their++;
            }
        }

        return new NumberValues(met.ToImmutable());
    }

    internal override ValueSet Join(ValueSet other)
    {
        var joined = new List<NumberSpan>();
        foreach (var span in spans.Concat(((NumberValues)other).Spans).OrderBy(span => span.Low).ThenBy(span => span.High))
        {
            if (joined.Count > 0 && (joined[^1].High == long.MaxValue || span.Low <= joined[^1].High + 1))
            {
                joined[^1] = joined[^1] with { High = Math.Max(joined[^1].High, span.High) };
            }
            else
            {
                joined.Add(span);
            }
        }

        return new NumberValues([.. joined]);
    }

    internal override bool IsWithin(ValueSet other)
    {
        var theirs = ((NumberValues)other).Spans;
        return spans.All(span => theirs.Any(their => their.Low <= span.Low && span.High <= their.High));
    }
}
