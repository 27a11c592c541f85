namespace Roadmap.Testing;

/// <summary>Something of a pack that no test shows.</summary>
/// <param name="Id">The id of the rule or practice.</param>
/// <param name="Missing">What is missing, in words: <c>never undetermined</c>, <c>never false: technology &gt;= developing</c>.</param>
/// <param name="File">The file it concerns.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record CoverageGap(string Id, string Missing, string File, int Line);
