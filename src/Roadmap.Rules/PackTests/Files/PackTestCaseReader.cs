using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Districts;
using Roadmap.Rules.PackTests.Keys;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Files;

/// <summary>Reads the cases of a test and makes the district of each.</summary>
internal sealed class PackTestCaseReader(RulePack pack, ProblemCollector problems)
{
    private static readonly ImmutableArray<string> FindingKeys = ["message", "severity", "leads-to", "confidence"];

    private readonly SymbolTable symbols = pack.Symbols;

    /// <summary>The case; null when it has no name or expectation.</summary>
    internal PackTestCase? Read(YamlMapping map, PackTestTarget target, DistrictState district)
    {
        var fields = new DistrictFields(map, TestKeys.Case, "case", problems);
        var name = fields.RequiredText("name");
        var expect = Word("expect", fields.RequiredText("expect"), ExpectedWords.For(target));
        var given = fields.Raw.Mapping("given");
        var severity = Word("severity", fields.Text("severity"), PackWords.Severities.Words);
        var read = new PackTestCase
        {
            Name = name?.Text ?? "",
            Given = GivenFacts.Of(given),
            District = CaseDistrict.Apply(district, given, pack, problems),
            Expect = expect ?? new StatedText("", map.Place),
            Because = Facts(fields, "because"),
            AsksFor = Facts(fields, "asks-for"),
            Message = fields.Text("message"),
            Severity = severity is null ? null : PackWords.Severities.Find(severity.Text),
            LeadsTo = Practices(fields, "leads-to"),
            Confidence = Word("confidence", fields.Text("confidence"), ExpectedWords.Confidences),
            Next = Practices(fields, "next"),
            Plan = ReadPlan(fields.Raw.Mapping("plan")),
            Place = name?.Place ?? map.Place,
        };
        fields.Finish();
        CheckSense(map, target, expect);
        return name is null || expect is null ? null : read;
    }

    private StatedText? Word(string key, StatedText? stated, ImmutableArray<string> words)
    {
        if (stated is null || words.Contains(stated.Text, StringComparer.Ordinal))
        {
            return stated;
        }

        problems.Add(TestProblems.NoSuchWord(stated.Place, key, stated.Text, words));
        return null;
    }

    private ImmutableArray<StatedText> Facts(DistrictFields fields, string key) =>
    [
        .. fields.Raw.Scalars(key)
            .Where(scalar => SubjectBinder.Bind(scalar, new ConditionContext(symbols), problems) is not null)
            .Select(scalar => new StatedText(scalar.Value.Trim(), scalar.Place)),
    ];

    private ImmutableArray<StatedText> Practices(DistrictFields fields, string key) =>
        [.. fields.Raw.Scalars(key).Where(IsPractice).Select(scalar => new StatedText(scalar.Value, scalar.Place))];

    private bool IsPractice(YamlScalar scalar)
    {
        if (symbols.Find(scalar.Value) is PracticeSymbol)
        {
            return true;
        }

        problems.Add(TestProblems.NoSuchPractice(scalar.Place, scalar.Value, pack.Practices.Select(practice => practice.Id)));
        return false;
    }

    private ImmutableArray<PlannedStart> ReadPlan(YamlMapping? map)
    {
        if (map is null)
        {
            return [];
        }

        return
        [
            .. NamedMappings.Values(map, "plan", problems)
                .Where(entry => IsPractice(entry.Name))
                .Select(entry => (Practice: new StatedText(entry.Name.Value, entry.Name.Place), Starts: DistrictFields.ReadDate(entry.Name.Value, entry.Value, mayBeNever: false, problems)))
                .Where(entry => entry.Starts is not null)
                .Select(entry => new PlannedStart(entry.Practice, entry.Starts!)),
        ];
    }

    private void CheckSense(YamlMapping map, PackTestTarget target, StatedText? expect)
    {
        if (target != PackTestTarget.Rule || expect is null || !ExpectedWords.IsSilent(expect.Text))
        {
            return;
        }

        foreach (var key in FindingKeys.Select(map.Find).OfType<YamlEntry>().Select(entry => entry.Key))
        {
            problems.Add(TestProblems.OnlyForFindings(key.Place, key.Value, expect.Text));
        }
    }
}
