using System.IO.Compression;
using System.Xml.Linq;

namespace Roadmap.Packages.Tests;

/// <summary>A packed package: its entries and its description of itself.</summary>
internal sealed class PackageFile : IDisposable
{
    private readonly ZipArchive archive;

    private PackageFile(string path) => archive = ZipFile.OpenRead(path);

    internal IReadOnlyList<string> Entries => [.. archive.Entries.Select(entry => entry.FullName)];

    internal static PackageFile Open(string package, string extension = ".nupkg") => new(Feed.File(package, extension));

    internal string Text(string entry)
    {
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>An element of the description: <c>readme</c>, <c>license</c>.</summary>
    internal string Stated(string element) => Described().First(one => one.Name.LocalName == element).Value;

    /// <summary>What it depends on, <c>net8.0: YamlDotNet</c>, for each target framework.</summary>
    internal IReadOnlyList<string> Dependencies() =>
    [
        .. from dependency in Described()
           where dependency.Name.LocalName == "dependency"
           select $"{dependency.Parent!.Attribute("targetFramework")!.Value}: {dependency.Attribute("id")!.Value}",
    ];

    public void Dispose() => archive.Dispose();

    private IEnumerable<XElement> Described() => XDocument.Parse(Text(Entries.Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal)))).Descendants();
}
