using System.Collections.Immutable;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.PackTests.Files;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.PackTests;

/// <summary>All tests of a pack: the documents of kind <c>test</c> in its <c>tests</c> folder, or in its one file.</summary>
public sealed class PackTestSuite
{
    internal PackTestSuite(ImmutableArray<PackTest> tests) => Tests = tests;

    /// <summary>The tests, by what they are for, then by place.</summary>
    public ImmutableArray<PackTest> Tests { get; }

    /// <summary>Loads the tests of a pack on disk.</summary>
    /// <param name="path">The pack's folder or its one file.</param>
    /// <param name="pack">The pack, loaded, together with all that it extends.</param>
    /// <returns>The tests unless there was an error, and every problem.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Checked<PackTestSuite> TryLoad(string path, RulePack pack)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(pack);
        var problems = new ProblemCollector();
        return PackTestReader.Read(PackFolder.Read(path, PackSourceFile.IsTestName, problems), pack, problems);
    }

    /// <summary>Reads the tests of a pack in memory.</summary>
    /// <param name="files">The pack's files, tests included, in any order.</param>
    /// <param name="pack">The pack, loaded, together with all that it extends.</param>
    /// <returns>The tests unless there was an error, and every problem.</returns>
    public static Checked<PackTestSuite> TryRead(IEnumerable<PackFile> files, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(pack);
        var problems = new ProblemCollector();
        return PackTestReader.Read([.. PackMemory.Read(files, problems).Where(file => file.IsTest)], pack, problems);
    }
}
