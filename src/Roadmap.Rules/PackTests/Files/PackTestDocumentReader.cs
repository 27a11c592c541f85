using System.Collections.Immutable;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Districts;
using Roadmap.Rules.PackTests.Keys;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>Reads one test document.</summary>
internal sealed class PackTestDocumentReader
{
    private const string InlineId = "district";

    private readonly RulePack pack;
    private readonly TestDistricts districts;
    private readonly ProblemCollector problems;
    private readonly Dictionary<string, PackTestTarget> targets;
    private readonly Dictionary<(string Target, string Name), SourcePlace> names = [];
    private readonly PackTestCaseReader cases;

    internal PackTestDocumentReader(RulePack pack, TestDistricts districts, ProblemCollector problems)
    {
        this.pack = pack;
        this.districts = districts;
        this.problems = problems;
        targets = pack.Rules.Select(rule => (rule.Id, Target: PackTestTarget.Rule))
            .Concat(pack.Practices.Select(practice => (practice.Id, Target: PackTestTarget.Practice)))
            .Concat(pack.Orders.Select(order => (order.Id, Target: PackTestTarget.Order)))
            .ToDictionary(pair => pair.Id, pair => pair.Target, StringComparer.Ordinal);
        cases = new PackTestCaseReader(pack, problems);
    }

    /// <summary>The test; null after a problem.</summary>
    internal PackTest? Read(YamlMapping root)
    {
        var fields = new MappingFields(root, TestKeys.Test, "test", problems);
        fields.Has("kind");
        var of = fields.RequiredScalar("for");
        var target = of is null ? null : FindTarget(of);
        var asOf = ReadAsOf(fields.Scalar("as-of"));
        var district = ReadDistrict(fields, asOf);
        var list = fields.RequiredList("cases");
        fields.Finish();
        if (list is { Items.IsEmpty: true })
        {
            problems.Add(TestProblems.Empty(root.Find("cases")!.Key.Place));
        }

        if (of is null || target is not { } found || district is null || list is null)
        {
            return null;
        }

        return new PackTest
        {
            For = of.Value,
            Target = found,
            District = district,
            Cases = ReadCases(fields, list, of.Value, found, district),
            Place = of.Place,
        };
    }

    private ImmutableArray<PackTestCase> ReadCases(MappingFields fields, YamlSequence list, string target, PackTestTarget kind, DistrictState district)
    {
        var read = ImmutableArray.CreateBuilder<PackTestCase>();
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping map)
            {
                problems.Add(ShapeProblems.ExpectedMapping(fields.Map.Find("cases")!.Key, item));
                continue;
            }

            CheckName(map, target);
            if (cases.Read(map, kind, district) is { } @case)
            {
                read.Add(@case);
            }
        }

        return read.ToImmutable();
    }

    private void CheckName(YamlMapping map, string target)
    {
        if (map.Find("name")?.Value is YamlScalar { IsBlank: false } name && !names.TryAdd((target, name.Value.Trim()), name.Place))
        {
            problems.Add(TestProblems.NameTwice(name.Place, name.Value, target, names[(target, name.Value.Trim())]));
        }
    }

    private PackTestTarget? FindTarget(YamlScalar of)
    {
        if (targets.TryGetValue(of.Value, out var target))
        {
            return target;
        }

        problems.Add(TestProblems.TestOfNothing(of.Place, of.Value, targets.Keys));
        return null;
    }

    private DateOnly? ReadAsOf(YamlScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        if (PartialDate.TryParse(scalar.Value, out var date) && date.Day != 0)
        {
            return date.First;
        }

        problems.Add(TestProblems.NotADay(scalar.Place, scalar.Value));
        return DateOnly.MaxValue;
    }

    private DistrictState? ReadDistrict(MappingFields fields, DateOnly? asOf)
    {
        switch (fields.Node("district"))
        {
            case YamlScalar path:
                return districts.Find(path) is { } state ? On(state, asOf) : null;
            case YamlMapping map when asOf is not null || map.Find("as-of") is not null:
                return DistrictReader.Read(map, (InlineId, asOf ?? DateOnly.MaxValue), problems);
            case null when asOf is { } day:
                return new DistrictDraft { Id = InlineId, Name = InlineId, AsOf = day, Place = fields.Map.Place }.ToState();
            case YamlSequence list:
                problems.Add(ShapeProblems.ExpectedMapping(fields.Map.Find("district")!.Key, list));
                return null;
            default:
                problems.Add(TestProblems.AsOfMissing(fields.Map.Place));
                return null;
        }
    }

    // A test may look at a district on another day than its file says; dates that then lie ahead are reported by the shape check.
    private DistrictState On(DistrictState state, DateOnly? asOf)
    {
        if (asOf is not { } day || day == state.AsOf)
        {
            return state;
        }

        var draft = DistrictDraft.From(state);
        draft.AsOf = day;
        var moved = draft.ToState();
        DistrictShape.Check(moved, problems);
        return moved;
    }
}
