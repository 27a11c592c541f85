using System.Text.RegularExpressions;

namespace Roadmap.Architecture.Tests.Documentation;

/// <summary>A page that says which test holds a promise names one that is there.</summary>
public sealed partial class NamedTestsTests
{
    private static readonly Lazy<ILookup<string, string>> Written = new(() => Directory
        .EnumerateFiles(Path.Combine(SourceTree.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        .ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText, StringComparer.Ordinal));

    [Theory, InlineData("security.md", 30), InlineData("reliability.md", 0)]
    public void Page_NamingTests_NamesTestsThatAreThere(string page, int atLeast)
    {
        var named = TestName().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "docs", page)));
        named.Count.Should().BeGreaterThanOrEqualTo(atLeast);
        named.Where(name => !IsWritten(name.Groups[1].Value, name.Groups[2].Value)).Select(name => name.Value).Should().BeEmpty();
    }

    private static bool IsWritten(string type, string test) =>
        Written.Value[type].Any(text => test.Length == 0 || text.Contains($" {test}(", StringComparison.Ordinal));

    /// <summary>A class of tests, and one of them when it is named.</summary>
    [GeneratedRegex(@"`(\w+Tests)(?:\.(\w+))?`")]
    private static partial Regex TestName();
}
