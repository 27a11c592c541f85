using Roadmap.Engine;
using Roadmap.Reporting.Json;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

if (args is not ["diagnose" or "plan", var path])
{
    Console.Error.WriteLine("usage: Roadmap.AotSmoke diagnose|plan FILE");
    return 2;
}

var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
var district = DistrictState.Load(path);
using var output = Console.OpenStandardOutput();
if (args[0] == "diagnose")
{
    DiagnosisJsonWriter.Write(engine.Diagnose(district), output);
}
else
{
    output.Write(System.Text.Encoding.UTF8.GetBytes(PlanJsonWriter.Write(engine.Plan(district))));
}

return 0;
