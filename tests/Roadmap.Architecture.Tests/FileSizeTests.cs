namespace Roadmap.Architecture.Tests;

/// <summary>Files stay small enough to read in one sitting.</summary>
public sealed class FileSizeTests
{
    private const int MostLines = 400;
    private const int MostMedian = 60;

    [Fact]
    public void File_OfAnyProject_IsAtMost400Lines()
    {
        var large = SourceTree.Projects().SelectMany(SourceTree.Files)
            .Where(file => file.Lines.Length > MostLines)
            .Select(file => $"{file.Project}/{file.Path}: {file.Lines.Length}");
        large.Should().BeEmpty();
    }

    [Fact]
    public void Files_Together_HaveAMedianUnder60Lines()
    {
        var sizes = SourceTree.Projects().SelectMany(SourceTree.Files).Select(file => file.Lines.Length).Order().ToList();
        sizes[sizes.Count / 2].Should().BeLessThan(MostMedian);
    }
}
