using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>What every reader of one pack set shares: where problems go and which ids there are.</summary>
internal sealed record ReadingScope(ProblemCollector Problems, IdTable Ids)
{
    internal static ReadingScope Create(ProblemCollector problems) => new(problems, new IdTable(problems));
}
