using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Tests.Deciding;
using Roadmap.Rules.BuiltIn;

namespace Roadmap.Engine.Tests.Evaluation.Frames;

public sealed class PlainColumnsTests
{
    [Fact]
    public void Fill_OfAnyDistrict_ReadsWhatTheCellReaderReads()
    {
        var index = new PackIndex(BuiltInPacks.PersonalizedLearning);
        var evaluation = new DistrictEvaluation(index);
        var random = new RandomDistricts(index.Pack, seed: 41);
        BoundDistrict[] districts = [.. Enumerable.Range(0, 66).Select(_ => DistrictBinder.Bind(random.Next(), index).GetValueOrThrow())];

        using var run = evaluation.Evaluate(districts);

        for (var lane = 0; lane < districts.Length; lane++)
        {
            foreach (var column in run.Program.Columns.All.Where(column => !column.IsDate))
            {
                var expected = CellReader.Read(column.Address, districts[lane], districts[lane].District);
                var cell = run.Facts.Get(column, lane);
                (cell.IsKnown, cell.Value).Should().Be((expected.IsKnown, expected.Value), "{0} of district {1}", column.Key, lane);
            }
        }

        run.Program.Columns.Plain.Others.Length.Should().BeLessThan(run.Program.Columns.All.Length / 2);
    }
}
