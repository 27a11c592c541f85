namespace Roadmap.Architecture.Tests;

/// <summary>The public surface is recorded, so that every change of it is seen in review.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> AllLibraries() => [.. Libraries.Names];

    [Theory, MemberData(nameof(AllLibraries))]
    public void PublicApi_OfALibrary_IsAsRecorded(string library)
    {
        var actual = PublicApiText.Write(Libraries.Load(library));
        var record = Path.Combine(SourceTree.Root, "tests", "Roadmap.Architecture.Tests", "PublicApi", library + ".txt");
        if (Environment.GetEnvironmentVariable("RECORD_PUBLIC_API") == "1")
        {
            File.WriteAllText(record, actual);
        }

        var recorded = File.Exists(record) ? File.ReadAllText(record).ReplaceLineEndings("\n") : "";
        actual.Split('\n').Should().BeEquivalentTo(
            recorded.Split('\n'),
            options => options.WithStrictOrdering(),
            "a change of the public surface is recorded by running the tests once with RECORD_PUBLIC_API=1");
    }
}
