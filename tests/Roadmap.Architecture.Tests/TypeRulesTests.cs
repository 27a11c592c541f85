using System.Reflection;

namespace Roadmap.Architecture.Tests;

/// <summary>What every type of the libraries keeps to.</summary>
public sealed class TypeRulesTests
{
    private static readonly string[] BannedEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Impl"];

    private static readonly string[] BannedNames = ["Roadmap", "Action", "Engine", "Tuple", "Range", "Index"];

    public static TheoryData<string> AllLibraries() => [.. Libraries.Names];

    [Theory, MemberData(nameof(AllLibraries))]
    public void Class_IsSealedStaticOrAbstract(string library)
    {
        var open = Types(library).Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !type.IsSubclassOf(typeof(Exception)));
        open.Select(type => type.FullName).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllLibraries))]
    public void PublicAbstractClass_CannotBeExtendedFromOutside(string library)
    {
        var extensible = Types(library)
            .Where(type => type.IsPublic && type.IsClass && type.IsAbstract && !type.IsSealed)
            .Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Any(c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly));
        extensible.Select(type => type.FullName).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllLibraries))]
    public void StaticField_IsReadOnly(string library)
    {
        var writable = Types(library)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal));
        writable.Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllLibraries))]
    public void Property_OfAPublicType_HasNoPublicSetter(string library)
    {
        var settable = Types(library)
            .Where(type => type.IsPublic)
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"));
        settable.Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllLibraries))]
    public void Type_Name_SaysWhatItIs(string library)
    {
        var vague = Types(library)
            .Where(type => BannedNames.Contains(type.Name, StringComparer.Ordinal) || BannedEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)));
        vague.Select(type => type.FullName).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(AllLibraries))]
    public void Interface_WithOneImplementer_DoesNotExist(string library)
    {
        var types = Types(library).ToList();
        var lonely = types.Where(type => type.IsInterface && types.Count(other => other.IsClass && type.IsAssignableFrom(other)) < 2);
        lonely.Select(type => type.FullName).Should().BeEmpty();
    }

    private static IEnumerable<Type> Types(string library)
    {
        return Libraries.Load(library).GetTypes()
            .Where(type => type.Namespace?.StartsWith("Roadmap", StringComparison.Ordinal) == true)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true);
    }
}
