using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>The attributes of a district's profile. Only their present value is known, except that dates can be looked back on.</summary>
internal static class ProfileCells
{
    internal static CellValue Read(in CellAddress cell, BoundDistrict district, DayInterval day)
    {
        var value = district.Profile[cell.Subject];
        if (day.First == district.AsOf)
        {
            return value;
        }

        return cell.Type == FactTypeKind.Date
            ? CellValue.Of(value.Day.SeenOn(day, district.AsOf))
            : cell.Unknown(district.AsOf);
    }
}
