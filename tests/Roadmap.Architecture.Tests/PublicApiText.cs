using System.Reflection;
using System.Text;

namespace Roadmap.Architecture.Tests;

/// <summary>Writes the public members of an assembly, one a line, in ordinal order.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Write(Assembly assembly)
    {
        var lines = assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{Name(type)} : {Kind(type)}";
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type))
            {
                yield return $"{Name(type)}.{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}";
            }

            yield break;
        }

        foreach (var member in type.GetMembers(Declared).Select(member => Member(type, member)).OfType<string>())
        {
            yield return member;
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string? Member(Type type, MemberInfo member) => member switch
    {
        ConstructorInfo { IsPublic: true } constructor => $"{Name(type)}.ctor({Parameters(constructor)})",
        MethodInfo { IsPublic: true, IsSpecialName: false } method => $"{Name(type)}.{method.Name}{Generic(method)}({Parameters(method)}) -> {Name(method.ReturnType)}",
        PropertyInfo { GetMethod.IsPublic: true } property => $"{Name(type)}.{property.Name} {{ get{(property.SetMethod?.IsPublic == true ? "; init" : "")} }} -> {Name(property.PropertyType)}",
        FieldInfo { IsPublic: true } field => $"{Name(type)}.{field.Name} -> {Name(field.FieldType)}",
        _ => null,
    };

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (type.IsGenericParameter || !type.IsGenericType)
        {
            return type.IsByRef ? Name(type.GetElementType()!) + "&" : type.FullName ?? type.Name;
        }

        var name = type.GetGenericTypeDefinition().FullName!.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
