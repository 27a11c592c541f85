using Roadmap.Engine.Planning.Modelling;
using Roadmap.Rules.Districts;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>A closed window; it can be opened.</summary>
internal sealed class SoftWindow(ClosedWindow window, string what)
    : SoftPart(new ConflictPart(ConflictPartKind.Closed, window.For?.Text ?? "everything", ConflictWords.Closed(window, what), window.Place))
{
    internal override bool IsMonotone => true;

    internal override PlanSetting Drop(PlanSetting setting) => setting with { Closed = setting.Closed.Remove(window) };

    internal override IEnumerable<SoftChange> Changes(PlanModel model) => [new SoftChange(Drop, new RelaxedPart(Part, ConflictWords.Open(what, window), null, null))];
}
