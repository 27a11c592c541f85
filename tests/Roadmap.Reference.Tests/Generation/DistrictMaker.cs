using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Makes districts for a pack: with gaps, partial dates, histories, several readings, and schools.</summary>
internal sealed class DistrictMaker(Dice dice, ModelPack pack)
{
    private int asOf;
    private int told;

    internal ModelDistrict Make()
    {
        var day = DateMaker.AsOf(dice);
        asOf = day.Days.First;
        told = dice.Pick([35, 70, 90, 100]);
        var schools = dice.Chance(50) ? dice.Between(1, 3) : 0;
        return new ModelDistrict
        {
            AsOf = day,
            Program = Maybe(() => dice.Chance(10) ? new When("never") : Past()),
            SchoolNumber = dice.Chance(60) ? schools + dice.Pick([0, 0, 0, 1, 2]) : null,
            Profile = pack.Profile.Where(one => one.Id != "schools" && dice.Chance(told)).Select(one => (one.Id, Value(one.Kind))).ToList(),
            Targets = pack.Areas.Where(_ => dice.Chance(25)).Select(area => (area.Id, dice.Pick(pack.Levels))).ToList(),
            Tensions = pack.Tensions.Where(_ => dice.Chance(told)).Select(Tension).ToList(),
            Own = Unit("own"),
            Schools = Enumerable.Range(1, schools).Select(number => Unit("school-" + number.ToString(CultureInfo.InvariantCulture))).ToList(),
        };
    }

    private T? Maybe<T>(Func<T> make)
        where T : class => dice.Chance(told) ? make() : null;

    private When Past() => DateMaker.Past(dice, asOf);

    private ModelDistrict.TensionState Tension(ModelPack.Tension tension) =>
        new(tension.Id, dice.Chance(told) ? dice.Between(0, 10) * 10 : null, dice.Chance(told) ? dice.Chance(60) : null, dice.Chance(told) ? dice.Chance(60) : null);

    private ModelDistrict.Unit Unit(string id) => new(
        id,
        pack.Areas.Where(_ => dice.Chance(told)).Select(Area).ToList(),
        pack.Practices.Where(practice => dice.Chance(told) && (id == "own" || practice.Actor != "district")).Select(Practice).ToList(),
        pack.Indicators.Where(_ => dice.Chance(told)).SelectMany(Readings).ToList());

    private ModelDistrict.AreaState Area(ModelPack.Area area)
    {
        var history = dice.Chance(60) ? Ascending(dice.Between(1, 3)).Select(date => (date, dice.Pick(pack.Levels))).ToList() : [];
        return new ModelDistrict.AreaState(area.Id, history.Count > 0 ? history[^1].Item2 : dice.Pick(pack.Levels), history);
    }

    /// <summary>Dates none of which lies wholly before the one above it, nor on the same day.</summary>
    private List<When> Ascending(int count)
    {
        var dates = new List<When>();
        foreach (var date in Enumerable.Range(0, count).Select(_ => Past()).OrderBy(date => date.Days.First).ThenBy(date => date.Days.Last))
        {
            if (!dates.Contains(date))
            {
                dates.Add(date);
            }
        }

        return dates;
    }

    private ModelDistrict.PracticeState Practice(ModelPack.Practice practice)
    {
        var status = dice.Pick(SubjectPool.Statuses);
        var rank = Array.IndexOf(SubjectPool.Statuses, status);
        var dates = Enumerable.Range(0, 3).Select(_ => Past()).OrderBy(date => date.Days.First).ThenBy(date => date.Days.Last).ToArray();
        var never = new When("never");
        var state = new ModelDistrict.PracticeState(practice.Id, dice.Chance(85) ? status : null)
        {
            Started = rank >= 2 && dice.Chance(75) ? dates[0] : rank < 2 && dice.Chance(10) ? never : null,
            InPlaceSince = rank >= 3 && dice.Chance(75) ? dates[1] : rank is not 3 && dice.Chance(10) ? never : null,
            StoppedOn = rank == 4 && dice.Chance(75) ? dates[2] : rank < 4 && dice.Chance(10) ? never : null,
            PlannedStart = dice.Chance(25) ? dice.Chance(50) ? Future() : Past() : null,
            Coverage = dice.Chance(50) ? dice.Between(0, 20) * 5m : null,
            LedBy = dice.Chance(40) ? dice.Pick(["district", "building", "community"]) : null,
            Expected = dice.Chance(25) ? DateMaker.Span(dice) : null,
        };
        return state;
    }

    private When Future() => new(DateOnly.FromDayNumber(asOf + dice.Between(1, 500)).ToString(dice.Pick(["yyyy-MM-dd", "yyyy-MM", "yyyy"]), CultureInfo.InvariantCulture));

    private IEnumerable<ModelDistrict.Reading> Readings(ModelPack.Indicator indicator) =>
        Enumerable.Range(0, dice.Pick([1, 1, 2, 3, 4, 5])).Select(_ =>
        {
            var invited = dice.Chance(40) ? dice.Between(1, 40) : (int?)null;
            return new ModelDistrict.Reading(
                indicator.Id,
                dice.Pick(indicator.From),
                dice.Chance(95) ? Value(indicator.Kind) : null,
                dice.Chance(80) ? dice.Pick(pack.Methods) : null,
                dice.Chance(90) ? Past() : null,
                invited is { } most ? dice.Between(0, most) : null,
                invited);
        });

    private Datum Value(Kind kind) => kind.Name switch
    {
        "percent" => new Datum.Number((dice.Between(0, 20) * 5) + (dice.Chance(10) ? 0.5m : 0)),
        "count" => new Datum.Number(dice.Between(0, 5)),
        "score" => new Datum.Number(dice.Between(0, 10) * 10),
        "set" => new Datum.Members(string.Join(' ', dice.Some(kind.Words, 0, kind.Words.Count))),
        "date" => new Datum.Day(dice.Chance(15) ? new When("never") : Past()),
        "deadline" => new Datum.Day(dice.Chance(15) ? new When("never") : dice.Chance(60) ? Future() : Past()),
        _ => kind.Word(dice.Pick(kind.Words)),
    };
}
