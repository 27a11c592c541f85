using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;

namespace Roadmap.Rules.Tests.Packs;

/// <summary>Whatever happens to a pack's files, reading ends with a pack or with problems.</summary>
public sealed class DamagedPackTests
{
    private const int Rounds = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_LinesLostMovedOrMixed_GivesAPackOrErrors(int seed)
    {
        var random = new Random(seed);
        var whole = PackFixture.Read(PackFixture.SmallPack);
        for (var round = 0; round < Rounds; round++)
        {
            var damaged = Damage(random);

            var read = RulePack.TryRead(damaged);
            var tests = PackTestSuite.TryRead(damaged, read.Value ?? whole);

            (read.Value is null).Should().Be(read.Problems.Any(problem => problem.Severity == Roadmap.Rules.Problems.ProblemSeverity.Error));
            (tests.Value is null).Should().Be(tests.Problems.Any(problem => problem.Severity == Roadmap.Rules.Problems.ProblemSeverity.Error));
        }
    }

    private static PackFile[] Damage(Random random)
    {
        var files = PackFixture.SmallPack.ToArray();
        var index = random.Next(files.Length);
        var lines = files[index].Content.Split('\n').ToList();
        for (var times = random.Next(1, 4); times > 0 && lines.Count > 1; times--)
        {
            DamageOne(lines, random);
        }

        files[index] = files[index] with { Content = string.Join('\n', lines) };
        return files;
    }

    private static void DamageOne(List<string> lines, Random random)
    {
        var from = random.Next(lines.Count);
        var to = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(from);
                break;
            case 1:
                lines.Insert(to, lines[from]);
                break;
            case 2:
                (lines[from], lines[to]) = (lines[to], lines[from]);
                break;
            case 3:
                lines[from] = new string(' ', random.Next(8)) + lines[from].TrimStart();
                break;
            case 4:
                lines[from] = lines[from][..random.Next(lines[from].Length + 1)];
                break;
            default:
                lines[from] = Mix(lines[from], lines[to]);
                break;
        }
    }

    // The key of one line with the value of another.
    private static string Mix(string key, string value)
    {
        var keyEnd = key.IndexOf(':', StringComparison.Ordinal);
        var valueStart = value.IndexOf(':', StringComparison.Ordinal);
        return keyEnd < 0 || valueStart < 0 ? value : key[..keyEnd] + value[valueStart..];
    }
}
