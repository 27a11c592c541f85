using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Roadmap.Architecture.Tests.Documentation;

/// <summary>The limits that the page on security states are those of the code.</summary>
public sealed partial class SecurityPageTests
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "security.md"));

    public static TheoryData<string, string> Limits()
    {
        var limits = new TheoryData<string, string>();
        foreach (Match row in LimitRow().Matches(Page))
        {
            limits.Add(row.Groups[1].Value, row.Groups[2].Value);
        }

        return limits;
    }

    [Theory, MemberData(nameof(Limits))]
    public void Limit_OfThePage_IsTheOneOfTheCode(string stated, string code)
    {
        long.Parse(stated.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture).Should().Be(Value(code.Split('.')));
    }

    [Fact]
    public void Threats_OfThePage_AreAllFifteen()
    {
        Enumerable.Range(1, 15).Where(number => !Page.Contains($"| T{number} |", StringComparison.Ordinal)).Should().BeEmpty();
        Limits().Count.Should().BeGreaterThan(20);
    }

    private static long Value(string[] path)
    {
        var type = Libraries.Names.SelectMany(library => Libraries.Load(library).GetTypes()).Single(type => type.Name == path[0]);
        object? value = null;
        foreach (var name in path.Skip(1))
        {
            var field = type.GetField(name, Any);
            value = field is not null ? field.GetValue(value) : type.GetProperty(name, Any)!.GetValue(value);
            type = value!.GetType();
        }

        return Convert.ToInt64(value, CultureInfo.InvariantCulture);
    }

    /// <summary>What is limited, its number, a unit, and the name of the constant.</summary>
    [GeneratedRegex(@"(?m)^\|[^|]+\| ([0-9,]+)[^|]*\| `([A-Z]\w+(?:\.\w+)+)` \|$")]
    private static partial Regex LimitRow();
}
