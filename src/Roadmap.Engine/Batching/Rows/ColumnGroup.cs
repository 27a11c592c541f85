using System.Collections.Immutable;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>What can be asked for by one name: a column, or several that belong together.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsUsual">True when it is there without being asked for.</param>
/// <param name="NeedsPoints">True when what could come next has to be ranked for it.</param>
/// <param name="Columns">The columns.</param>
internal sealed record ColumnGroup(string Name, bool IsUsual, bool NeedsPoints, ImmutableArray<RowColumn> Columns);
