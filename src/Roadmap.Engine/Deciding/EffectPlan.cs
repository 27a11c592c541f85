namespace Roadmap.Engine.Deciding;

/// <summary>What a practice does to an outcome.</summary>
/// <param name="Outcome">The outcome's place among those that practices move.</param>
/// <param name="Points">What closing the whole gap would be worth, in thousandths of a point; harm is negative.</param>
internal readonly record struct EffectPlan(int Outcome, long Points);
