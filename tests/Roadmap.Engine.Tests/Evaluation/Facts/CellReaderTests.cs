using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;

namespace Roadmap.Engine.Tests.Evaluation.Facts;

public sealed class CellReaderTests
{
    [Fact]
    public void Read_OfEveryCellOfTheSpec_AllocatesNothing()
    {
        foreach (var spec in SpecFile.Read("cells-*.spec"))
        {
            var district = SpecFile.Bind(spec.District);
            var cells = spec.Expected.Select(line => Address(CellSpecTests.Split(line).Cell, district)).ToImmutableArray();
            ReadAll(cells, district);

            var before = GC.GetAllocatedBytesForCurrentThread();
            ReadAll(cells, district);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            allocated.Should().Be(0, spec.Title);
        }
    }

    [Fact]
    public void Read_OfADistrictsKey_IsTheDistrictsOwnWhereverItIsAsked()
    {
        var district = SpecFile.Bind("as-of: 2016-06-30\nareas: { technology: established }\nschools: [ { id: hs, areas: { technology: absent } } ]\n");

        CellReader.Read(CellKeys.Parse("technology"), district, district.Schools[0]).Value.Should().Be(3);
    }

    private static (CellAddress Cell, SubjectFacts Subject) Address(string cell, BoundDistrict district)
    {
        var (key, subject) = CellSpecTests.Asked(cell, district);
        return (CellAddress.Of(key, district.Index), subject);
    }

    private static long ReadAll(ImmutableArray<(CellAddress Cell, SubjectFacts Subject)> cells, BoundDistrict district)
    {
        var sum = 0L;
        foreach (var (cell, subject) in cells)
        {
            sum += CellReader.Read(cell, district, subject).Value;
        }

        return sum;
    }
}
