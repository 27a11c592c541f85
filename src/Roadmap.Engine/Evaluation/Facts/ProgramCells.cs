using System.Diagnostics;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>When the program started, and at which stage of its life it is.</summary>
internal static class ProgramCells
{
    internal static CellValue Read(in CellAddress cell, BoundDistrict district, DayInterval day) => cell.Facet switch
    {
        FactFacet.Started => CellValue.Of(district.ProgramStarted.SeenOn(day, district.AsOf)),
        FactFacet.Value => Stage(district.Pack, district.ProgramStarted, day),
        _ => throw new UnreachableException(),
    };

    private static CellValue Stage(RulePack pack, DayInterval started, DayInterval day)
    {
        var oldest = StageOn(pack, started.First, day.Last);
        var youngest = StageOn(pack, started.Last, day.First);
        return oldest == youngest && oldest >= 0 ? CellValue.Of(oldest) : CellValue.Unknown;
    }

    private static int StageOn(RulePack pack, int started, int day)
    {
        for (var i = pack.Stages.Length - 1; i >= 0; i--)
        {
            if (pack.Stages[i].After.AddTo(started) <= day)
            {
                return i;
            }
        }

        return -1;
    }
}
