using System.Collections.Immutable;

namespace Roadmap.Reporting.Text;

/// <summary>Something to read, before anybody knows how wide the page is or whether it has colours.</summary>
/// <param name="Blocks">Its parts, in order.</param>
public sealed record Letter(ImmutableArray<LetterBlock> Blocks);
