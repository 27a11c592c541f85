using System.Collections.Frozen;
using System.Collections.Immutable;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>The columns of a program, one for each distinct fact that it reads.</summary>
internal sealed class ColumnTable
{
    private readonly FrozenDictionary<FactKey, Column> byKey;

    internal ColumnTable(ImmutableArray<Column> columns)
    {
        All = columns;
        byKey = columns.ToFrozenDictionary(column => column.Key);
        Plain = new PlainColumns(columns);
        Dates = columns.Count(column => column.IsDate);
        Scalars = columns.Length - Dates;
    }

    internal ImmutableArray<Column> All { get; }

    internal PlainColumns Plain { get; }

    internal int Scalars { get; }

    internal int Dates { get; }

    internal Column? Find(FactKey key) => byKey.GetValueOrDefault(key);
}
