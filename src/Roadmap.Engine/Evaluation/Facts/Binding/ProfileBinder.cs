using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Facts.Binding;

/// <summary>Puts types on the profile of a district.</summary>
internal static class ProfileBinder
{
    private const string SchoolsAttribute = "schools";

    internal static CellValue[] Bind(BindingRun run)
    {
        var attributes = run.Index.Pack.Profile;
        var values = new CellValue[attributes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Unknown(attributes[i].Type, run.AsOf);
        }

        foreach (var stated in run.State.Profile)
        {
            if (run.Attribute(stated.Id, stated.Value.Place) is >= 0 and var ordinal
                && run.Value(attributes[ordinal].Type, stated.Value, new("", stated.Id)) is { } value)
            {
                values[ordinal] = value;
            }
        }

        return values;
    }

    /// <summary>How many schools the profile says there are; null when it does not say or the pack has no such number.</summary>
    internal static int? Schools(CellValue[] profile, BindingRun run)
    {
        if (!run.Index.Profile.TryGetValue(SchoolsAttribute, out var ordinal)
            || run.Index.Pack.Profile[ordinal].Type.Kind != FactTypeKind.Count
            || !profile[ordinal].IsKnown)
        {
            return null;
        }

        var stated = run.State.Profile.Last(attribute => string.Equals(attribute.Id, SchoolsAttribute, StringComparison.Ordinal)).Value;
        var schools = profile[ordinal].Value / FactType.NumberScale;
        if (profile[ordinal].Value % FactType.NumberScale != 0 || schools > int.MaxValue)
        {
            run.Add(DistrictBindingProblems.NotWhole(stated.Place, SchoolsAttribute, stated.Text));
            return null;
        }

        if (schools < run.State.Schools.Length)
        {
            run.Add(DistrictBindingProblems.MoreSchools(stated.Place, run.State.Schools.Length, stated.Text));
        }

        return (int)schools;
    }

    private static CellValue Unknown(FactType type, int asOf) => type.Kind switch
    {
        FactTypeKind.Date => CellValue.Of(DayInterval.Unknown(asOf)),
        FactTypeKind.Deadline => CellValue.Of(DayInterval.UnknownDeadline),
        _ => CellValue.Unknown,
    };
}
