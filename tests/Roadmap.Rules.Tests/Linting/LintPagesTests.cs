using Roadmap.Rules.Linting;

namespace Roadmap.Rules.Tests.Linting;

/// <summary>The pages on the checks say what the checks say. Run with <c>RECORD_LINTS=1</c> to write them anew.</summary>
public sealed class LintPagesTests
{
    private const string Overview = "linting.md";

    public static TheoryData<string> Ids => [.. LintCatalog.All.Select(lint => lint.Kind.Id)];

    private static bool IsRecording => Environment.GetEnvironmentVariable("RECORD_LINTS") == "1";

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfACheck_IsWhatTheCheckSays(string id)
    {
        var page = LintPages.Page(LintCatalog.All.Single(lint => lint.Kind.Id == id));
        if (IsRecording)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(LintPages.PathOf(id))!);
            File.WriteAllText(LintPages.PathOf(id), page);
        }

        File.ReadAllText(LintPages.PathOf(id)).ReplaceLineEndings("\n").Should().Be(page);
    }

    [Fact]
    public void Pages_Together_AreThoseOfTheChecks()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(LintPages.Docs, "lints")).Select(Path.GetFileNameWithoutExtension);

        pages.Should().BeEquivalentTo(LintCatalog.All.Select(lint => lint.Kind.Id));
    }

    [Fact]
    public void Overview_Table_ListsEveryCheck()
    {
        var path = Path.Combine(LintPages.Docs, Overview);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var from = text.IndexOf(LintPages.TableBegins, StringComparison.Ordinal) + LintPages.TableBegins.Length;
        var to = text.IndexOf(LintPages.TableEnds, StringComparison.Ordinal);
        if (IsRecording)
        {
            File.WriteAllText(path, text[..from] + "\n" + LintPages.Table() + text[to..]);
            return;
        }

        text[from..to].Should().Be("\n" + LintPages.Table());
    }
}
