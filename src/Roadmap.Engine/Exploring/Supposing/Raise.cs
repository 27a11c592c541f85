using Roadmap.Rules.Changes;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Supposing;

/// <summary>An area that reaches a level because a practice is put in place.</summary>
internal sealed record Raise(string Area, int Level, string Practice, PartialDate? On)
{
    internal Change ToChange(IReadOnlyList<string> levels) => Change.Level(Area, levels[Level], On);
}
