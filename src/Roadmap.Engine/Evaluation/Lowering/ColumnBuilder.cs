using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Rules.Conditions;

namespace Roadmap.Engine.Evaluation.Lowering;

/// <summary>Gives every distinct fact a column.</summary>
internal sealed class ColumnBuilder
{
    private readonly Dictionary<FactKey, Column> columns = [];
    private readonly PackIndex index;
    private readonly Func<FactKey, FactScope> scopeOf;
    private int scalars;
    private int dates;

    /// <summary>Starts without columns.</summary>
    /// <param name="index">The pack's index.</param>
    /// <param name="scopeOf">Whose facts are meant.</param>
    internal ColumnBuilder(PackIndex index, Func<FactKey, FactScope> scopeOf)
    {
        this.index = index;
        this.scopeOf = scopeOf;
    }

    internal int Slot(FactKey key)
    {
        if (!columns.TryGetValue(key, out var column))
        {
            var address = CellAddress.Of(key, index) with { Scope = scopeOf(key) };
            column = new Column(key, address, key.Type.IsDate ? dates++ : scalars++);
            columns.Add(key, column);
        }

        return column.Slot;
    }

    internal ColumnTable ToTable() => new([.. columns.Values.OrderBy(column => column.IsDate).ThenBy(column => column.Slot)]);
}
