namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>Explains what a sum of tables derives, with bounds as loose as the sum allows.</summary>
internal sealed class TableSumReasons(Variables variables, Trail trail, ValueTable[] tables)
{
    /// <summary>All tables together add more than the limit.</summary>
    internal void ExplainSum(int line, long limit, Explanation into) =>
        AddTables(-1, SumAt(line, -1) - limit - 1, line, into);

    /// <summary>The values that one table lost would each have gone over the limit with the others.</summary>
    internal void ExplainTrim(Literal implied, int index, int line, long limit, Explanation into)
    {
        var table = tables[index];
        var bound = variables.LoosestBoundOf(implied);
        var from = implied.IsNegated ? bound + 1 : trail.LowerAt(table.Variable, line);
        var to = implied.IsNegated ? trail.UpperAt(table.Variable, line) : bound - 1;
        var lost = table.LeastWithin(from, to);
        var others = SumAt(line, index);
        while (!implied.IsNegated && from > table.First && table.At(from - 1) >= lost) from--;
        while (implied.IsNegated && to < table.Last && table.At(to + 1) >= lost) to++;
        into.Add(implied.IsNegated ? variables.AtMost(table.Variable, to) : variables.AtLeast(table.Variable, from));
        AddTables(index, lost + others - limit - 1, line, into);
    }

    private long SumAt(int line, int except)
    {
        var sum = 0L;
        for (var index = 0; index < tables.Length; index++)
        {
            if (index != except) sum += LeastAt(tables[index], line);
        }
        return sum;
    }

    private long LeastAt(ValueTable table, int line) =>
        table.LeastWithin(trail.LowerAt(table.Variable, line), trail.UpperAt(table.Variable, line));

    /// <summary>Adds the bounds that make the tables add so much, loosening them as long as there is a surplus.</summary>
    private void AddTables(int except, long surplus, int line, Explanation into)
    {
        for (var index = 0; index < tables.Length; index++)
        {
            var table = tables[index];
            if (index == except) continue;
            var least = LeastAt(table, line);
            if (least - table.Least <= surplus)
            {
                surplus -= least - table.Least;
                continue;
            }
            var from = trail.LowerAt(table.Variable, line);
            var to = trail.UpperAt(table.Variable, line);
            while (from > table.First && table.At(from - 1) >= least - surplus) from--;
            while (to < table.Last && table.At(to + 1) >= least - surplus) to++;
            surplus -= least - table.LeastWithin(from, to);
            into.Add(variables.AtLeast(table.Variable, from));
            into.Add(variables.AtMost(table.Variable, to));
        }
    }
}
