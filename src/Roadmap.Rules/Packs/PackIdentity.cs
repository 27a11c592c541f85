namespace Roadmap.Rules.Packs;

/// <summary>Which pack, which version, and what exactly was in it.</summary>
/// <param name="Id">The pack's id.</param>
/// <param name="Version">Three parts, <c>1.0.0</c>.</param>
/// <param name="Hash">SHA-256 over the pack's files, in lower-case hexadecimal; independent of file order.</param>
public sealed record PackIdentity(string Id, string Version, string Hash);
