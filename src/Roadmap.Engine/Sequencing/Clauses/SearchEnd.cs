namespace Roadmap.Engine.Sequencing.Clauses;

/// <summary>How a search ended.</summary>
internal enum SearchEnd
{
    /// <summary>Values for all variables were found.</summary>
    Found,

    /// <summary>There are none, under the assumptions that were made.</summary>
    Refuted,

    /// <summary>The conflicts that were allowed are spent.</summary>
    Spent,
}
