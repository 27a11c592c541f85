namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>How far schools lie apart: known when every school of the district is listed and has told.</summary>
internal static class SchoolCells
{
    internal static CellValue AreaSpread(in CellAddress cell, BoundDistrict district)
    {
        if (!AreAllListed(district))
        {
            return CellValue.Unknown;
        }

        var spread = default(ValueSpread);
        foreach (var school in district.Schools)
        {
            var level = school.Areas[cell.Subject].Level;
            spread = spread.With(level < 0 ? CellValue.Unknown : CellValue.Of(level));
        }

        return spread.ToCell(cell, district.Index.LevelType);
    }

    internal static CellValue IndicatorSpread(in CellAddress cell, BoundDistrict district, DayInterval day)
    {
        if (!AreAllListed(district))
        {
            return CellValue.Unknown;
        }

        var indicator = district.Pack.Indicators[cell.Subject];
        var spread = default(ValueSpread);
        foreach (var school in district.Schools)
        {
            var readings = new ReadingView(school.Indicators[cell.Subject].Readings, cell.Role, day);
            spread = spread.With(IndicatorCells.Value(cell, indicator, readings, district.AsOf));
        }

        return spread.ToCell(cell, indicator.Type);
    }

    private static bool AreAllListed(BoundDistrict district) =>
        district.Schools.Length > 0 && district.Schools.Length >= (district.ProfileSchools ?? 0);
}
