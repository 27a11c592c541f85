using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts.Files;

/// <summary>Reads what a file says of one school.</summary>
internal static class SchoolReader
{
    internal static SchoolState? Read(YamlMapping map, ProblemCollector problems)
    {
        var fields = new DistrictFields(map, DistrictKeys.School, "school", problems);
        var id = fields.Raw.RequiredScalar("id");
        var name = fields.Text("name");
        var statements = new DraftStatements();
        StatementReader.Read(fields, statements);
        fields.Finish();
        return id is null || !DistrictFields.CheckId(id, problems) ? null : new SchoolState
        {
            Id = id.Value,
            Name = name?.Text,
            Areas = [.. statements.Areas],
            Practices = [.. statements.Practices],
            Readings = [.. statements.Readings],
            Place = id.Place,
        };
    }
}
