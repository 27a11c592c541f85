using Roadmap.Engine;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

// Our pack extends the built-in one: everything in it is in force, with our own rule and our override on top.
var loaded = RulePack.TryLoad(Path.Combine(AppContext.BaseDirectory, "pack"));
Console.Error.Write(ProblemText.Write(loaded.Problems));
if (loaded.Value is not { } pack)
{
    return 1;
}

var engine = RoadmapEngine.Create(pack);
var diagnosis = engine.Diagnose(DistrictState.Load(args[0]));
Console.WriteLine($"read with {string.Join(" and ", diagnosis.Packs.Select(one => $"{one.Id} {one.Version}"))}");
foreach (var finding in diagnosis.Findings)
{
    Console.WriteLine($"{finding.Severity}: {finding.Title} [{finding.Id}]");
}

return 0;
