using Roadmap.Engine.Planning.Modelling;

namespace Roadmap.Engine.Planning.Conflicts;

/// <summary>A change of something soft, and the setting with it.</summary>
/// <param name="Apply">Makes the change.</param>
/// <param name="Told">The change for people.</param>
internal sealed record SoftChange(Func<PlanSetting, PlanSetting> Apply, RelaxedPart Told);
