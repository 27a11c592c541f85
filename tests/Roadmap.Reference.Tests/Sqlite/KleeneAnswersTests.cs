using System.Globalization;
using System.Text;
using Roadmap.Engine;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;

namespace Roadmap.Reference.Tests.Sqlite;

/// <summary>Three-valued logic against answers that SQLite gave: every condition of the table is a rule, every assignment of the facts a district.</summary>
public sealed class KleeneAnswersTests
{
    private static readonly string[] Flags = ["", "no", "yes"];
    private static readonly string[] Numbers = ["", "0", "2", "5"];

    private static readonly (string Condition, string Answers)[] Table =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "conformance", "sqlite", "kleene.txt")).Where(line => line[0] != '#').Select(Split)];

    [Fact]
    public void Conditions_OfTheTable_ComeToWhatSqliteAnswered()
    {
        var engine = RoadmapEngine.Create(RulePack.TryRead([new PackFile("pack.yaml", Pack())]).GetValueOrThrow());
        var differences = new List<string>();
        var cases = 0;
        foreach (var (district, number) in Districts().Select((district, number) => (district, number)))
        {
            var diagnosis = engine.Diagnose(DistrictState.TryRead(new PackFile("district.yaml", district)).GetValueOrThrow());
            var fired = diagnosis.Findings.Select(finding => finding.Id).ToHashSet();
            var open = diagnosis.Undetermined.Select(rule => rule.Id).ToHashSet();
            for (var at = 0; at < Table.Length; at++)
            {
                var answer = fired.Contains(Rule(at)) ? 'T' : open.Contains(Rule(at)) ? 'U' : 'F';
                cases++;
                if (answer != Table[at].Answers[number])
                {
                    differences.Add($"{Table[at].Condition}: {answer}, SQLite {Table[at].Answers[number]}, for\n{district}");
                }
            }
        }

        differences.Should().BeEmpty();
        cases.Should().BeGreaterThanOrEqualTo(100_000);
    }

    [Fact]
    public void Table_OfAnswers_HasEnoughOfEachAndNoConditionTwice()
    {
        var answers = string.Concat(Table.Select(line => line.Answers));

        Table.Select(line => line.Condition).Should().OnlyHaveUniqueItems();
        "TFU".Where(answer => answers.Count(one => one == answer) < answers.Length / 5).Should().BeEmpty();
    }

    private static (string Condition, string Answers) Split(string line)
    {
        var bar = line.LastIndexOf(" | ", StringComparison.Ordinal);
        return (line[..bar], line[(bar + 3)..]);
    }

    private static string Rule(int at) => "rule-" + at.ToString(CultureInfo.InvariantCulture);

    private static string Pack()
    {
        var text = new StringBuilder(
            """
            kind: pack
            id: kleene
            version: 1.0.0
            format: 1
            title: Kleene
            levels: [absent, present]
            plateau: 12 months
            ---
            kind: roles
            roles: { teachers: { title: Teachers } }
            ---
            kind: areas
            areas: { place: { title: Place, looks-like: { absent: It is so., present: It is so. } } }
            ---
            kind: indicators
            indicators:
              flag-1: { title: Flag, type: yes-no, from: [teachers] }
              flag-2: { title: Flag, type: yes-no, from: [teachers] }
              number-1: { title: Number, type: count, from: [teachers] }
              number-2: { title: Number, type: count, from: [teachers] }

            """);
        for (var at = 0; at < Table.Length; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $"---\nkind: rule\nid: {Rule(at)}\ntitle: Rule\nfinds: risk\nseverity: low\norigin: ours\nareas: [place]\nmessage: It is so.\nwhy: It matters.\ninstead: Do better.\nfires-when: [ {Table[at].Condition} ]\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Districts() =>
        from first in Flags
        from second in Flags
        from one in Numbers
        from other in Numbers
        select $"kind: district\nid: case\nas-of: 2026-09-01\nreadings:\n{Reading("flag-1", first)}{Reading("flag-2", second)}{Reading("number-1", one)}{Reading("number-2", other)}";

    private static string Reading(string of, string value) => $"  - {{ of: {of}, from: teachers, value: {value}, date: 2026-08-01 }}\n";
}
