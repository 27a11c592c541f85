using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Tests.Packs;

namespace Roadmap.Rules.Tests.Districts;

/// <summary>Whatever happens to a district file, reading ends with a state or with problems.</summary>
public sealed class DamagedDistrictTests
{
    private const int Rounds = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_LinesLostOrMoved_GivesAStateOrErrors(int seed)
    {
        var random = new Random(seed);
        var whole = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(PackFixture.Here())!, "Districts", "Fixtures", "whole.yaml"));
        for (var round = 0; round < Rounds; round++)
        {
            var lines = whole.ToList();
            for (var times = random.Next(1, 5); times > 0; times--)
            {
                var from = random.Next(lines.Count);
                var line = lines[from];
                lines.RemoveAt(from);
                if (random.Next(3) > 0)
                {
                    lines.Insert(random.Next(lines.Count), line[..random.Next(line.Length + 1)]);
                }
            }

            var read = DistrictState.TryRead(new PackFile("damaged.yaml", string.Join('\n', lines)));

            (read.Value is null).Should().Be(read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error));
        }
    }
}
