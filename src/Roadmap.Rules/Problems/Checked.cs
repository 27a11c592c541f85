using System.Collections.Immutable;

namespace Roadmap.Rules.Problems;

/// <summary>What came of reading something: the value unless an error kept it from being made, and every problem found.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Checked<T>
    where T : class
{
    /// <summary>Pairs a value with what was found while making it.</summary>
    /// <param name="value">Null exactly when <paramref name="problems"/> holds an error.</param>
    /// <param name="problems">In the order of file, line, column, id.</param>
    public Checked(T? value, ImmutableArray<Problem> problems)
    {
        Value = value;
        Problems = problems;
    }

    /// <summary>The value, or null when there was an error.</summary>
    public T? Value { get; }

    /// <summary>Everything found, sorted; warnings may stand beside a value.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The value.</summary>
    /// <exception cref="RoadmapProblemsException">There is none; the exception carries every problem.</exception>
    public T GetValueOrThrow() => Value ?? throw new RoadmapProblemsException(Problems);
}
