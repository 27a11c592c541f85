using System.Globalization;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>What a pack is does not depend on the order of its files, the culture, or the size of the stack.</summary>
public sealed class RulePackOrderTests
{
    private static readonly string Usual = PackDump.Write(PackFixture.Read(PackFixture.SmallPack));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_FilesInAnyOrder_GivesTheSamePack(int seed)
    {
        var files = PackFixture.SmallPack.ToArray();
        new Random(seed).Shuffle(files);

        PackDump.Write(PackFixture.Read(files)).Should().Be(Usual);
    }

    [Fact]
    public void Read_ContentUnderOtherFileNames_GivesTheSamePackButForItsHash()
    {
        var renamed = PackFixture.SmallPack
            .Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal))
            .Select((file, index) => new PackFile($"{99 - index:00}.yaml", file.Content));

        var dump = PackDump.Write(PackFixture.Read(renamed));

        PackDump.WithoutHash(dump).Should().Be(PackDump.WithoutHash(Usual));
        dump.Should().NotBe(Usual);
    }

    [Fact]
    public void Read_KeysInReverseOrder_GivesTheSameRule()
    {
        var file = PackFixture.SmallPack.Single(file => file.Path == "rules/devices-first.yaml");
        var keys = Blocks(file.Content);
        keys.Should().HaveCountGreaterThan(12);

        var reversed = PackFixture.SmallPackWith(file.Path, string.Concat(keys.AsEnumerable().Reverse()));

        PackDump.WithoutHash(PackDump.Write(PackFixture.Read(reversed))).Should().Be(PackDump.WithoutHash(Usual));
    }

    [Fact]
    public void Hash_OtherLineBreaks_IsTheSame()
    {
        var files = PackFixture.SmallPack.Select(file => file with { Content = file.Content.Replace("\n", "\r\n", StringComparison.Ordinal) });

        PackDump.Write(PackFixture.Read(files)).Should().Be(Usual);
    }

    [Fact]
    public void Hash_ChangedTest_IsTheSame()
    {
        var files = PackFixture.SmallPackWith("tests/devices-first.yaml", "kind: test\nfor: nothing\n");

        PackDump.Write(PackFixture.Read(files)).Should().Be(Usual);
    }

    [Fact]
    public void Hash_ChangedComment_IsAnother()
    {
        var pack = PackFixture.SmallPack.Single(file => file.Path == "pack.yaml");

        var changed = PackFixture.Read(PackFixture.SmallPackWith(pack.Path, pack.Content + "# a comment\n"));

        changed.Packs[0].Hash.Should().NotBe(PackFixture.Read(PackFixture.SmallPack).Packs[0].Hash);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void Read_UnderAnyCulture_GivesTheSamePack(string culture)
    {
        var dump = "";
        Run(new Thread(() => dump = PackDump.Write(PackFixture.Read(PackFixture.SmallPack))) { CurrentCulture = CultureInfo.GetCultureInfo(culture) });

        dump.Should().Be(Usual);
    }

    [Fact]
    public void Read_OnASmallStack_GivesTheSamePack()
    {
        var dump = "";
        Run(new Thread(() => dump = PackDump.Write(PackFixture.Read(PackFixture.SmallPack)), maxStackSize: 256 * 1024));

        dump.Should().Be(Usual);
    }

    [Fact]
    public void Read_TooManyRules_IsAProblem()
    {
        var rules = string.Join("---\n", Enumerable.Range(0, 5001).Select(i => $"kind: rule\nid: r{i}\n"));

        var read = RulePack.TryRead(PackFixture.SmallPackWith("rules/many.yaml", rules));

        read.Problems.Select(problem => problem.Id).Should().Contain("RP3004");
    }

    private static void Run(Thread thread)
    {
        thread.Start();
        thread.Join();
    }

    // The top-level keys of a document, each with the lines below it.
    private static List<string> Blocks(string content)
    {
        var blocks = new List<string>();
        foreach (var line in content.TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && line[0] != ' ')
            {
                blocks.Add("");
            }

            blocks[^1] += line + "\n";
        }

        return blocks;
    }
}
