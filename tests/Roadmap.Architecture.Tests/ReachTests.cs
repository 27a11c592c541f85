using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Roadmap.Architecture.Tests;

/// <summary>What a file can make a library do ends at the types that the library knows: it knows none that reach the network, other processes or other code.</summary>
public sealed class ReachTests
{
    private const string Expressions = "System.Text.RegularExpressions.Regex";

    private static readonly string[] Closed =
    [
        "System.Net.", "System.Linq.Expressions.", "System.Reflection.Emit.", "System.Runtime.Loader.", "System.Dynamic.", "Microsoft.CSharp.",
        "System.Runtime.Serialization.Formatters.", "YamlDotNet.Serialization.", "YamlDotNet.RepresentationModel.",
        "System.Diagnostics.Process", "System.Activator", "System.Reflection.MethodInfo", "System.Reflection.MethodBase", "System.Xml.XmlUrlResolver",
    ];

    /// <summary>The shape of an address is told by it; it opens nothing.</summary>
    private static readonly string[] Harmless = ["System.Net.IPAddress"];

    private static readonly string[] TakingAPattern = ["IsMatch", "Match", "Matches", "Replace", "Split", "Count", "EnumerateMatches", "EnumerateSplits"];

    public static TheoryData<string> AllLibraries() => [.. Libraries.Names];

    [Theory, MemberData(nameof(AllLibraries))]
    public void Library_KnowsNoType_ThatReachesOutside(string library)
    {
        using var file = Open(library);
        var metadata = file.GetMetadataReader();
        var known = metadata.TypeReferences.Select(type => Name(metadata, type)).ToList();
        known.Should().Contain("System.String", "the list is read from the compiled library");
        known.Except(Harmless).Where(type => Closed.Any(closed => type.StartsWith(closed, StringComparison.Ordinal))).Should().BeEmpty();
    }

    /// <summary>Patterns are written out when the library is built, so that none can come from a file.</summary>
    [Theory, MemberData(nameof(AllLibraries))]
    public void Library_TakesNoPattern_WhileItRuns(string library)
    {
        using var file = Open(library);
        var metadata = file.GetMetadataReader();
        metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && Name(metadata, (TypeReferenceHandle)member.Parent) == Expressions)
            .Where(member => TakesAPattern(metadata, member))
            .Select(member => metadata.GetString(member.Name))
            .Should().BeEmpty();
    }

    private static bool TakesAPattern(MetadataReader metadata, MemberReference member)
    {
        var signature = metadata.GetBlobReader(member.Signature);
        var header = signature.ReadSignatureHeader();
        var name = metadata.GetString(member.Name);
        return header.Kind == SignatureKind.Method
            && (name == ".ctor" ? signature.ReadCompressedInteger() > 0 : !header.IsInstance && TakingAPattern.Contains(name, StringComparer.Ordinal));
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static PEReader Open(string library) => new(File.OpenRead(Libraries.Load(library).Location));
}
