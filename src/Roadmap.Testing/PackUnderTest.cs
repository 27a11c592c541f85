using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;

namespace Roadmap.Testing;

/// <summary>A pack with its engine and its own tests, loaded once: keep it in the fixture that the tests of a class share.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PackUnderTest
{
    private PackUnderTest(RulePack pack, IEnumerable<PackTest> tests)
    {
        Engine = RoadmapEngine.Create(pack);
        var runner = new PackTestRunner(Engine);
        Cases = [.. from test in tests from one in test.Cases select new PackCase(runner, test, one)];
    }

    /// <summary>The engine for the pack.</summary>
    public RoadmapEngine Engine { get; }

    /// <summary>The pack, together with all that it extends.</summary>
    public RulePack Pack => Engine.Pack;

    /// <summary>The cases of the pack's own tests, by what they are for, then in the order written.</summary>
    public ImmutableArray<PackCase> Cases { get; }

    /// <summary>The cases as rows of one argument, the form in which frameworks take them: <c>MemberData</c>, <c>DynamicData</c>.</summary>
    public IEnumerable<object[]> Rows => Cases.Select(one => new object[] { one });

    /// <summary>The cases' names as rows of one argument, for runners that can single out a row only when it is plain text; see <see cref="Case"/>.</summary>
    public IEnumerable<object[]> NameRows => Cases.Select(one => new object[] { one.ToString() });

    /// <summary>Loads a pack and its tests from disk.</summary>
    /// <param name="path">The pack's folder or its one file.</param>
    /// <param name="bases">The packs that it extends; the built-in packs need not be named.</param>
    /// <exception cref="Roadmap.Rules.Problems.RoadmapProblemsException">The pack or its tests cannot be used; lists every problem.</exception>
    public static PackUnderTest Load(string path, params IEnumerable<RulePack> bases)
    {
        var pack = RulePack.Load(path, bases);
        return new PackUnderTest(pack, PackTestSuite.TryLoad(path, pack).GetValueOrThrow().Tests);
    }

    /// <summary>A pack that travels with the library, with its tests.</summary>
    /// <param name="id">The pack's id, one of <see cref="BuiltInPacks.Ids"/>.</param>
    /// <exception cref="ArgumentException">There is no such pack.</exception>
    public static PackUnderTest BuiltIn(string id)
    {
        var tests = BuiltInPacks.Tests(id).GetValueOrThrow();
        return new PackUnderTest(BuiltInPacks.Find(id)!, tests.Tests);
    }

    /// <summary>A pack that is loaded already, with its tests.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="tests">Its tests, in the order in which the cases should come.</param>
    public static PackUnderTest Of(RulePack pack, IEnumerable<PackTest> tests)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(tests);
        return new PackUnderTest(pack, tests);
    }

    /// <summary>The case of a name.</summary>
    /// <param name="name"><c>rule / case</c>, as in <see cref="NameRows"/>.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    public PackCase Case(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Cases.FirstOrDefault(one => string.Equals(one.ToString(), name, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The pack's tests have no case \"{name}\".", nameof(name));
    }

    /// <summary>Diagnoses a district for what a test wants to say of it.</summary>
    /// <param name="state">The district.</param>
    /// <exception cref="Roadmap.Engine.Diagnosing.DistrictProblemsException">The state does not fit the pack; the exception lists every problem.</exception>
    public DiagnosedDistrict Diagnose(DistrictState state) => DiagnosedDistrict.Of(Engine, state);
}
