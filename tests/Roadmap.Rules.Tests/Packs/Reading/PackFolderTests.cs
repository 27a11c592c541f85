using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Rules.Tests.Packs.Reading;

public sealed class PackFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("roadmap-pack-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_Folder_ReadsWhatTryReadReads()
    {
        WriteSmallPack();

        RulePack.Load(folder).Packs.Should().Equal(PackFixture.Read(PackFixture.SmallPack).Packs);
    }

    [Fact]
    public void Load_HiddenAndForeignFiles_ArePassedOver()
    {
        WriteSmallPack();
        Write(".hidden/broken.yaml", "a: [");
        Write("rules/.broken.yaml", "a: [");
        Write("README.md", "a: [");

        RulePack.Load(folder).Packs[0].Hash.Should().Be(PackFixture.Read(PackFixture.SmallPack).Packs[0].Hash);
    }

    [Fact]
    public void Load_BrokenTest_DoesNotKeepThePackFromLoading()
    {
        WriteSmallPack();
        Write("tests/broken.yaml", "a: [");

        RulePack.TryLoad(folder).Problems.Should().BeEmpty();
    }

    [Fact]
    public void Load_SingleFile_IsAPack()
    {
        Write("one.yaml", string.Join("\n---\n", PackFixture.SmallPack.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal)).Select(file => file.Content)));

        RulePack.Load(Path.Combine(folder, "one.yaml")).Rules.Should().HaveCount(2);
    }

    [Fact]
    public void Load_LinkToAFile_IsRefused()
    {
        WriteSmallPack();
        File.CreateSymbolicLink(Path.Combine(folder, "rules", "linked.yaml"), Path.Combine(folder, "pack.yaml"));

        Ids(RulePack.TryLoad(folder)).Should().Equal("RP3002");
    }

    [Fact]
    public void Load_LinkToAFolder_IsRefused()
    {
        WriteSmallPack();
        Directory.CreateSymbolicLink(Path.Combine(folder, "more"), Path.Combine(folder, "rules"));

        Ids(RulePack.TryLoad(folder)).Should().Equal("RP3002");
    }

    [Fact]
    public void Load_NoSuchPath_SaysSo()
    {
        var problem = RulePack.TryLoad(Path.Combine(folder, "nowhere")).Problems.Should().ContainSingle().Subject;

        problem.Id.Should().Be("RP3001");
        problem.Place!.File.Should().EndWith("/nowhere");
    }

    [Fact]
    public void Load_EmptyFolder_SaysSo() => Ids(RulePack.TryLoad(folder)).Should().Equal("RP3001");

    [Fact]
    public void Load_Problem_NamesTheFileAsItWasGiven()
    {
        WriteSmallPack();
        Write("rules/bad.yaml", "kind: rul\n");

        var problem = RulePack.TryLoad(folder).Problems.Should().ContainSingle().Subject;

        problem.Place!.File.Should().Be($"{folder.Replace('\\', '/')}/rules/bad.yaml");
    }

    [Fact]
    public void Load_WithErrors_ThrowsOnceWithEveryProblem()
    {
        WriteSmallPack();
        Write("rules/bad.yaml", "kind: rul\n");
        Write("rules/worse.yaml", "kind: ordr\n");

        var load = () => RulePack.Load(folder);

        load.Should().Throw<RoadmapProblemsException>().Which.Problems.Select(problem => problem.Id).Should().Equal("RP3006", "RP3006");
    }

    [Fact]
    public void Load_TooManyBytes_StopsReading()
    {
        WriteSmallPack();
        var filler = "kind: areas\nareas:\n" + string.Concat(Enumerable.Repeat($"# {new string('x', 1000)}\n", 1000));
        for (var i = 0; i < 17; i++)
        {
            Write($"filler/{i:00}.yaml", filler);
        }

        Ids(RulePack.TryLoad(folder)).Should().Contain("RP3003");
    }

    [Fact]
    public void TryLoadAll_TwoPacks_HoldsBoth()
    {
        WriteSmallPack();
        Write(".second/pack.yaml", "kind: pack\nid: second\nversion: 1.0.0\nformat: 1\ntitle: Second\nextends: [ { pack: small, version: ^1.2 } ]\n");

        var both = RulePack.TryLoadAll([Path.Combine(folder, ".second"), folder]).GetValueOrThrow();

        both.Packs.Select(pack => pack.Id).Should().Equal("small", "second");
        both.Title.Should().Be("Second");
        both.Rules.Should().HaveCount(2);
    }

    private static IEnumerable<string> Ids(Checked<RulePack> read) => read.Problems.Select(problem => problem.Id);

    private void WriteSmallPack()
    {
        foreach (var file in PackFixture.SmallPack)
        {
            Write(file.Path, file.Content);
        }
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
