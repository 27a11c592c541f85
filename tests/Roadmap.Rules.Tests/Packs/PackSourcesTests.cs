using System.IO.Compression;
using System.Text;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>A pack is the same pack wherever its files come from, and nothing leads out of where they are.</summary>
public sealed class PackSourcesTests
{
    private const string Small = "kind: pack\nid: small\nversion: 1.0.0\nformat: 1\ntitle: Small\nlevels: [low, high]\nplateau: 1 year\n";

    private static readonly string BuiltInHash = BuiltInPacks.PersonalizedLearning.Packs[^1].Hash;

    [Fact]
    public void Resources_OfTheLibrary_AreThePackThatTravelsWithIt() =>
        RulePack.TryReadResources(typeof(RulePack).Assembly, "packs/personalized-learning/").GetValueOrThrow().Packs[^1].Hash.Should().Be(BuiltInHash);

    [Fact]
    public void Resources_OfNoSuchName_AreAProblem() =>
        RulePack.TryReadResources(typeof(RulePack).Assembly, "packs/nothing/").Problems.Should().ContainSingle().Which.Id.Should().Be("RP3001");

    [Theory]
    [InlineData("", "")]
    [InlineData("content/packs/ours", "content/packs/ours/")]
    [InlineData("content/packs/ours/", "content/packs/ours/")]
    public void Archive_WithThePackInAFolder_IsThePack(string folder, string prefix)
    {
        using var archive = Archive(
        [
            .. BuiltInPacks.Files("personalized-learning").Select(file => (prefix + file.Path, file.Content)),
            (prefix + ".schemas/rule.schema.json", "{}"),
            (prefix + "readme.txt", "no: pack"),
            ("package.nuspec", "<package/>"),
        ]);

        RulePack.TryReadArchive(archive, folder, "ours.nupkg").GetValueOrThrow().Packs[^1].Hash.Should().Be(BuiltInHash);
    }

    [Theory]
    [InlineData("packs/ours/../../evil.yaml")]
    [InlineData("packs/ours//pack.yaml")]
    [InlineData("packs/ours/..\\evil.yaml")]
    [InlineData("packs/ours/c:evil.yaml")]
    public void Archive_WithANameThatLeadsOut_IsRefused(string name)
    {
        using var archive = Archive(("packs/ours/pack.yaml", Small), (name, "kind: roles\nroles: {}\n"));

        var read = RulePack.TryReadArchive(archive, "packs/ours", "ours.nupkg");

        read.Value.Should().BeNull();
        read.Problems.Should().Contain(problem => problem.Place!.File.StartsWith("ours.nupkg/packs/ours/", StringComparison.Ordinal));
    }

    [Fact]
    public void Archive_WithOneNameTwice_IsRefused()
    {
        using var archive = Archive(("pack.yaml", Small), ("pack.yaml", Small));

        RulePack.TryReadArchive(archive, "", "ours.nupkg").Value.Should().BeNull();
    }

    [Fact]
    public void Archive_WithAFileThatUnpacksWithoutEnd_IsReadToTheLimitOnly()
    {
        using var archive = Archive(("pack.yaml", Small), ("big.yaml", "# " + new string('x', 3 * 1024 * 1024)));

        var read = RulePack.TryReadArchive(archive, "", "ours.nupkg");

        archive.Length.Should().BeLessThan(64 * 1024);
        read.Value.Should().BeNull();
        read.Problems.Should().ContainSingle().Which.Place!.File.Should().Be("ours.nupkg/big.yaml");
    }

    [Fact]
    public void Archive_ThatIsNone_SaysSo()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Small));

        RulePack.TryReadArchive(stream, "", "ours.nupkg").Problems.Should().ContainSingle().Which.Message.Should().Be("This is no zip archive, or a damaged one.");
    }

    [Fact]
    public void Stream_OfOneFile_IsThePack()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Small));

        var read = RulePack.TryReadStream(stream, "small.yaml");

        read.GetValueOrThrow().Packs[^1].Should().Be(RulePack.TryRead([new PackFile("small.yaml", Small)]).GetValueOrThrow().Packs[^1]);
        stream.CanRead.Should().BeTrue("the stream is the caller's");
    }

    [Fact]
    public void Stream_WithAFault_NamesItsPlace()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Small + "titel: x\n"));

        RulePack.TryReadStream(stream, "small.yaml").Problems.Should().ContainSingle().Which.Place!.ToString().Should().Be("small.yaml:8:1");
    }

    [Fact]
    public void Memory_HiddenFiles_ArePassedOverAsOnDisk() =>
        RulePack.TryRead([new PackFile("pack.yaml", Small), new PackFile(".schemas/rule.schema.json", "{}"), new PackFile("rules/.draft.yaml", "no: pack")]).Problems.Should().BeEmpty();

    private static MemoryStream Archive(params (string Name, string Content)[] files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
