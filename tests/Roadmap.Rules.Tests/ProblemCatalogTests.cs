using System.Text.RegularExpressions;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests;

public sealed partial class ProblemCatalogTests
{
    [Fact]
    public void All_Ids_AreUniqueAndInOrder()
    {
        ProblemCatalog.All.Select(kind => kind.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void All_Ids_AreTwoLettersAndFourDigits()
    {
        ProblemCatalog.All.Should().OnlyContain(kind => Id().IsMatch(kind.Id));
    }

    [Fact]
    public void All_Titles_AreShort()
    {
        ProblemCatalog.All.Where(kind => kind.Title.Split(' ').Length is < 2 or > 5).Should().BeEmpty();
    }

    [Fact]
    public void All_Titles_AreUniqueWithoutAFullStop()
    {
        ProblemCatalog.All.Select(kind => kind.Title).Should().OnlyHaveUniqueItems();
        ProblemCatalog.All.Should().OnlyContain(kind => !kind.Title.EndsWith('.') && !char.IsWhiteSpace(kind.Title[0]));
    }

    [Fact]
    public void All_Descriptors_AreThoseOfEveryFamily()
    {
        var families = typeof(ProblemCatalog).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Problems", StringComparison.Ordinal))
            .Select(type => type.GetProperty("Descriptors", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .OfType<System.Reflection.PropertyInfo>()
            .SelectMany(property => (IEnumerable<ProblemDescriptor>)property.GetValue(null)!);

        ProblemCatalog.All.Should().Contain(families);
    }

    [GeneratedRegex("^RP[0-6][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
