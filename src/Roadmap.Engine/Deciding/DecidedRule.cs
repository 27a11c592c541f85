using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Deciding;

/// <summary>A rule about which too little is known.</summary>
/// <param name="Rule">Its place in the pack.</param>
/// <param name="Severity">The severity it would have.</param>
/// <param name="Points">What its finding would be worth, in thousandths of a point.</param>
internal readonly record struct DecidedRule(int Rule, Severity Severity, long Points);
