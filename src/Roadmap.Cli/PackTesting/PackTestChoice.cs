using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.PackTesting;

/// <summary>Loads the tests of a pack named by a path or by the id of a built-in pack.</summary>
internal static class PackTestChoice
{
    internal static Checked<PackTestSuite> Load(string name, RulePack pack) =>
        Path.Exists(name) ? PackTestSuite.TryLoad(name, pack) : BuiltInPacks.Tests(name);
}
