using System.Text.RegularExpressions;

namespace Roadmap.Architecture.Tests;

/// <summary>The six areas are words of one pack. No code outside the built-in packs may know them.</summary>
public sealed partial class AreaIndependenceTests
{
    [Fact]
    public void Code_OutsideTheBuiltInPacks_NamesNoAreaOfOne()
    {
        var naming = from project in SourceTree.Projects()
                     from file in SourceTree.Files(project)
                     where file.Folder.Split('/')[0] != "BuiltIn"
                     from line in file.Lines
                     where !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
                     where AreaLiteral().IsMatch(line)
                     select $"{project}/{file.Path}: {line.Trim()}";
        naming.Should().BeEmpty();
    }

    [Theory]
    [InlineData("if (area == \"technology\")", true)]
    [InlineData("case \"community-engagement\":", true)]
    [InlineData("// technology is one area of many", false)]
    public void Pattern_FindsALiteral_AndNothingElse(string line, bool isFound)
    {
        AreaLiteral().IsMatch(line).Should().Be(isFound);
    }

    [GeneratedRegex("\"(technology|leadership|instruction|professional-development|operations|community-engagement)\"")]
    private static partial Regex AreaLiteral();
}
