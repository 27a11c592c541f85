using System.Reflection;
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
        ProblemCatalog.All.Where(kind => kind.Title.Split(' ').Length > 6 || kind.Title.Length is < 3 or > 40).Should().BeEmpty();
        ProblemCatalog.All.Should().OnlyContain(kind => kind.Title == kind.Title.Trim().TrimEnd('.'));
    }

    [Fact]
    public void All_Kinds_AreThoseThatTheLibraryHolds()
    {
        var held = from type in typeof(ProblemCatalog).Assembly.GetTypes()
                   from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
                   where field.FieldType == typeof(ProblemDescriptor)
                   select (ProblemDescriptor)field.GetValue(null)!;

        ProblemCatalog.All.Should().BeEquivalentTo(held);
    }

    [GeneratedRegex("^RP[0-7][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
