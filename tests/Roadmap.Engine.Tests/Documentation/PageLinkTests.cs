using System.Text.RegularExpressions;

namespace Roadmap.Engine.Tests.Documentation;

public sealed partial class PageLinkTests
{
    public static TheoryData<string> AllPages => [.. Pages.All()];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Links_OfPage_LeadToFilesAndHeadingsThatExist(string page)
    {
        var broken = Links(Pages.Read(page)).Where(link => !Exists(page, link)).ToList();

        broken.Should().BeEmpty();
    }

    [Fact]
    public void Links_ToWhatIsNotThere_AreFound()
    {
        Links("see [a](packs.md#no-such-heading) and [b](gone.md)").Should().Equal("packs.md#no-such-heading", "gone.md");
        Exists("docs/README.md", "packs.md").Should().BeTrue();
        Exists("docs/README.md", "packs.md#no-such-heading").Should().BeFalse();
        Exists("docs/README.md", "gone.md").Should().BeFalse();
    }

    private static IEnumerable<string> Links(string text) =>
        Link().Matches(Fence().Replace(text, "")).Select(match => match.Groups["to"].Value).Where(link => !link.Contains("://", StringComparison.Ordinal));

    private static bool Exists(string page, string link)
    {
        var parts = link.Split('#', 2);
        var file = parts[0].Length == 0 ? Pages.PathOf(page) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Pages.PathOf(page))!, parts[0]));
        return Path.Exists(file) && (parts.Length == 1 || Anchors(File.ReadAllText(file)).Contains(parts[1], StringComparer.Ordinal));
    }

    /// <summary>The anchors that a host of Markdown gives to headings: lower case, spaces to hyphens, everything but letters, digits and hyphens left out.</summary>
    private static IEnumerable<string> Anchors(string text) =>
        Heading().Matches(Fence().Replace(text.ReplaceLineEndings("\n"), ""))
            .Select(match => string.Concat(match.Groups["title"].Value.Trim().ToLowerInvariant().Select(Anchor)));

    private static string Anchor(char character) => character == ' ' ? "-" : char.IsLetterOrDigit(character) || character is '-' or '_' ? character.ToString() : "";

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
