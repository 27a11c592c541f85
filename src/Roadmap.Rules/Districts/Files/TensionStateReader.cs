using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts.Files;

/// <summary>Reads what a file says of one tension.</summary>
internal static class TensionStateReader
{
    internal static TensionState? Read(YamlScalar id, YamlNode value, ProblemCollector problems)
    {
        if (value is not YamlMapping map)
        {
            if (value is not YamlScalar { IsBlank: true })
            {
                problems.Add(ShapeProblems.ExpectedMapping(id, value));
            }

            return null;
        }

        var fields = new DistrictFields(map, DistrictKeys.Tension, $"tension {id.Value}", problems);
        var tension = new TensionState(id.Value, fields.Text("lean"), fields.Text("named"), fields.Text("anchored-to"), id.Place);
        fields.Finish();
        return tension;
    }
}
