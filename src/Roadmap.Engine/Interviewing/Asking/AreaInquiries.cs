using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Questions;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Interviewing.Asking;

/// <summary>What can be asked of an area: its level, then since when, then when it reached the levels below.</summary>
internal sealed class AreaInquiries(BoundDistrict district, PackThresholds thresholds)
{
    private const int Lowest = 0;

    private readonly DaysToTry days = new(district);

    internal Inquiry? Of(OpenCell cell)
    {
        var area = district.District.Areas[district.Index.Areas[cell.Subject]];
        return (cell.Facet, area) switch
        {
            (FactFacet.SchoolSpread, _) => null,
            (_, { Level: < 0 }) => Level(cell),
            (_, { Level: Lowest }) => null,
            (_, { History.IsEmpty: true }) => Reached(cell, area, area.Level),
            (FactFacet.Started, _) => Reached(cell, area, Lowest + 1),
            (FactFacet.Reached, _) when cell.Level is > Lowest and var level => level <= area.Level ? Reached(cell, area, level) : null,
            (FactFacet.Trend, _) when area.History[0].Level > Lowest + 1 => Reached(cell, area, Lowest + 1),
            (FactFacet.LastRise or FactFacet.Arrested, _) => Reached(cell, area, LastRisen(area)),
            _ => null,
        };
    }

    private static int LastRisen(AreaFacts area)
    {
        for (var i = area.History.Length - 1; i > 0; i--)
        {
            if (area.History[i].Level > area.History[i - 1].Level)
            {
                return area.History[i].Level;
            }
        }

        return Math.Max(Lowest + 1, area.History[0].Level);
    }

    private Inquiry Level(OpenCell cell)
    {
        var type = district.Index.LevelType;
        return new Inquiry(
            new OpenCell(cell.Subject, cell.Kind, cell.Subject, FactFacet.Value, null),
            new AnswerForm(AnswerKind.Value, type, FactText.Expected(type)),
            type.Words,
            answer => PlainAnswer.Value(type, answer) is { } level ? Reply.Of(DistrictEdit.Level(cell.Subject, level)) : Reply.Refused(PlainAnswer.Refusal(type, answer)));
    }

    private Inquiry? Reached(OpenCell cell, AreaFacts area, int level)
    {
        var known = AreaCells.ReachedOn(area, level, district.AsOf);
        if (known.IsExact)
        {
            return null;
        }

        var declared = district.Pack.Areas[district.Index.Areas[cell.Subject]];
        var word = district.Pack.Levels[level];
        var started = level == Lowest + 1 ? thresholds.Of(cell.Kind, cell.Subject, FactFacet.Started).Dates : [];
        return new Inquiry(
            new OpenCell($"{cell.Subject}.reached({word})", cell.Kind, cell.Subject, FactFacet.Reached, null),
            DateForms.Of(mayBeNever: false),
            days.Of([.. thresholds.Of(cell.Kind, cell.Subject, FactFacet.Reached, level).Dates, .. started], [declared.Plateau], known, mayBeNever: false),
            answer => PlainAnswer.Date(answer, mayBeNever: false) is { } date
                ? Reply.Of(DistrictEdit.History(cell.Subject, date, word))
                : Reply.Refused(PlainAnswer.DateRefusal(answer, mayBeNever: false)))
        {
            Ask = level == area.Level ? $"Since when does {declared.Title} stand at {word}?" : $"When did {declared.Title} reach {word}?",
        };
    }
}
