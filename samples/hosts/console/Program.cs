using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Districts;

var engine = RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning);
var district = DistrictState.Load(args[0]);
var diagnosis = engine.Diagnose(district);
foreach (var finding in diagnosis.Findings) Console.WriteLine($"{finding.Severity}: {finding.Title}");
foreach (var point in diagnosis.LeveragePoints.Take(3)) Console.WriteLine($"{point.Score:0.0}  {point.Title}");
Console.WriteLine(engine.Explain(district, diagnosis.Findings[0].Id));
