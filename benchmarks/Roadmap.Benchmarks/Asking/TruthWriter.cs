using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Benchmarks.Asking;

/// <summary>Makes up, from a seed, what is true of a district where nothing is stated: every fact that somebody could ask for. What is stated stays.</summary>
internal sealed class TruthWriter(RulePack pack, int seed)
{
    private const int MostDays = 8 * 365;

    private readonly Random random = new(seed);

    /// <summary>Statements that complete a state, each list about one thing.</summary>
    internal List<DistrictEdit[]> Complete(DistrictState state) =>
    [
        .. pack.Areas.Where(area => state.Areas.All(stated => stated.Id != area.Id)).Select(area => Area(area.Id, state.AsOf)),
        .. pack.Practices.Where(practice => state.Practices.All(stated => stated.Id != practice.Id)).Select(practice => Practice(practice.Id, state.AsOf)),
        .. pack.Indicators.SelectMany(indicator => indicator.From
            .Where(role => !state.Readings.Any(reading => reading.Of.Text == indicator.Id && (reading.From?.Text ?? indicator.From[0]) == role))
            .Select(role => Reading(indicator, role, state.AsOf))),
        .. pack.Tensions.Where(tension => state.Tensions.All(stated => stated.Id != tension.Id)).Select(tension => Tension(tension.Id)),
        .. pack.Profile.Where(attribute => state.Profile.All(stated => stated.Id != attribute.Id)).Select(attribute => new[] { DistrictEdit.Profile(attribute.Id, Value(attribute.Type, state.AsOf)) }),
        .. state.ProgramStarted is null ? new[] { new[] { DistrictEdit.ProgramStarted(Day(state.AsOf, 0, MostDays)) } } : [],
    ];

    private DistrictEdit[] Area(string id, DateOnly asOf)
    {
        var level = random.Next(pack.Levels.Length);
        var edits = new List<DistrictEdit> { DistrictEdit.Level(id, pack.Levels[level]) };
        var since = 0;
        for (var step = level; step > 0; step--)
        {
            var before = since + 30 + random.Next(500);
            edits.Add(DistrictEdit.History(id, Day(asOf, before, before + 1), pack.Levels[step]));
            since = before;
        }

        return [.. edits];
    }

    private DistrictEdit[] Practice(string id, DateOnly asOf)
    {
        var status = random.Next(20) switch { < 8 => "not-started", < 10 => "planned", < 14 => "under-way", < 19 => "in-place", _ => "stopped" };
        var edits = new List<DistrictEdit> { DistrictEdit.Practice(id, "status", status), DistrictEdit.Practice(id, "led-by", FactType.Actor.Words[random.Next(FactType.Actor.Words.Length)]) };
        var begun = 400 + random.Next(MostDays);
        if (status is "under-way" or "in-place" or "stopped")
        {
            edits.Add(DistrictEdit.Practice(id, "started", Day(asOf, begun, begun + 1)));
        }

        if (status is "in-place" or "stopped")
        {
            edits.Add(DistrictEdit.Practice(id, "in-place-since", Day(asOf, begun - 200, begun - 199)));
        }

        if (status is "stopped")
        {
            edits.Add(DistrictEdit.Practice(id, "stopped-on", Day(asOf, 10, 150)));
        }

        if (status is "planned")
        {
            edits.Add(DistrictEdit.Practice(id, "planned-start", asOf.AddDays(30 + random.Next(500)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return [.. edits];
    }

    /// <summary>Two readings a year apart, so that it is known what rises and falls.</summary>
    private DistrictEdit[] Reading(Indicator indicator, string role, DateOnly asOf)
    {
        var method = pack.Methods[random.Next(pack.Methods.Length)].Id;
        var ago = 1 + random.Next(300);
        return
        [
            DistrictEdit.Reading(indicator.Id, role, Value(indicator.Type, asOf), Day(asOf, ago + 365, ago + 366), method, 50 + random.Next(50), 100),
            DistrictEdit.Reading(indicator.Id, role, Value(indicator.Type, asOf), Day(asOf, ago, ago + 1), method, 20 + random.Next(80), 100),
        ];
    }

    private DistrictEdit[] Tension(string id) =>
    [
        DistrictEdit.Tension(id, "lean", random.Next(101).ToString(CultureInfo.InvariantCulture)),
        DistrictEdit.Tension(id, "named", random.Next(2) == 0 ? "yes" : "no"),
        DistrictEdit.Tension(id, "anchored-to", random.Next(2) == 0 ? "yes" : "no"),
    ];

    private string Value(FactType type, DateOnly asOf) => type.Kind switch
    {
        FactTypeKind.Percent => string.Create(CultureInfo.InvariantCulture, $"{random.Next(101)}%"),
        FactTypeKind.Count or FactTypeKind.Score => random.Next(20).ToString(CultureInfo.InvariantCulture),
        FactTypeKind.Date => Day(asOf, 0, MostDays),
        FactTypeKind.Deadline => asOf.AddDays(random.Next(1500) - 300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactTypeKind.Set => FactText.Format(type, random.NextInt64(1L << type.Words.Length)),
        _ => type.Words[random.Next(type.Words.Length)],
    };

    private string Day(DateOnly asOf, int from, int to) => asOf.AddDays(-(from + random.Next(to - from))).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
