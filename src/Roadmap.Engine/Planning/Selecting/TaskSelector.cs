using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning.Calendars;
using Roadmap.Engine.Planning.Checking;
using Roadmap.Engine.Recommendation;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Planning.Selecting;

/// <summary>Chooses what a plan is made of: the leverage points, what is promised, what goals ask for, and what goes on beside them.</summary>
internal sealed class TaskSelector(BoundDistrict district, LaneTruth truth, Diagnosis diagnosis, PlanGround ground, PhraseBook phrases)
{
    private readonly StallWeights stalls = new(diagnosis, district.Pack.Scoring);
    private readonly Dictionary<string, LeftOutPractice> leftOut = new(StringComparer.Ordinal);

    private PlanCalendar Calendar => ground.Calendar;

    internal Selection Select()
    {
        ImmutableArray<RunningTask> running = [.. diagnosis.UnderWay.OrderBy(practice => practice.Id, StringComparer.Ordinal).Select(Running)];
        var tasks = Tasks();
        while (true)
        {
            var tied = new TieBuilder(district, Calendar, phrases, tasks, running).Build();
            var dropped = tied.Unmet.Where(need => need.Task.Pin is null).DistinctBy(need => need.Task.Id, StringComparer.Ordinal).ToList();
            if (dropped.Count == 0)
            {
                return Finish(WithNotes(tasks, tied.Unmet), running, tied);
            }

            foreach (var need in dropped)
            {
                LeaveOut(need.Task.Practice, need.Kind, need.Because, need.AsksFor is null ? [] : [need.AsksFor]);
                tasks.RemoveAll(task => task.Id == need.Task.Id);
            }
        }
    }

    private Selection Finish(List<PlanTask> tasks, ImmutableArray<RunningTask> running, TiedTasks tied)
    {
        var byId = tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
        var providers = new Providers(district.Pack, tasks, running);
        return new Selection(
            [.. tasks],
            running,
            [.. tied.Ties.Select(tie => tie with { From = byId[tie.From.Id], To = byId[tie.To.Id] })],
            [.. tied.RunningTies.Select(tie => tie with { To = byId[tie.To.Id] })],
            [.. leftOut.Values.OrderBy(practice => practice.Id, StringComparer.Ordinal)],
            [.. ground.Goals.Select(goal => Goal(goal, providers))]);
    }

    private TaskGoal Goal(ReadGoal goal, Providers providers)
    {
        var provision = goal.IsReached ? new Provision([], [], true) : providers.Of(goal.Milestone, null);
        var limit = provision.AtFinish ? Calendar.EndedBy(goal.By) : Calendar.PeriodOf(goal.By);
        return new TaskGoal(goal.State, goal.Milestone, goal.By, goal.IsReached, [.. provision.Tasks.Select(task => task.Id)], provision.AtFinish, provision.Running, goal.By < district.State.AsOf, limit);
    }

    private RunningTask Running(PracticeUnderWay underWay)
    {
        var ordinal = district.Index.Practices[underWay.Id];
        var practice = district.Pack.Practices[ordinal];
        var facts = district.District.Practices[ordinal];
        var end = Arrest.LengthOf(facts, practice, district.Index).AddTo(facts.Started.Last);
        var isAssumed = !facts.Started.IsExact || (facts.Expected is null && practice.Effort.Duration is null);
        return new RunningTask(
            practice,
            ordinal,
            DateOnly.FromDayNumber(Math.Min(facts.Started.Last, district.AsOf)),
            DateOnly.FromDayNumber(Math.Max(end, district.AsOf + 1)),
            underWay.Started,
            isAssumed);
    }

    private List<PlanTask> Tasks()
    {
        foreach (var practice in diagnosis.Withheld)
        {
            LeaveOut(Practice(practice.Id), LeftOutKind.Withheld, practice.Because.Length == 0 ? "The pack holds it back here." : practice.Because, []);
        }

        var points = diagnosis.LeveragePoints.ToDictionary(point => point.Id, StringComparer.Ordinal);
        var tasks = new List<PlanTask>();
        foreach (var ordinal in points.Keys.Select(id => district.Index.Practices[id]).Concat(Wanted()).Distinct().Order())
        {
            if (Task(ordinal, points.GetValueOrDefault(district.Pack.Practices[ordinal].Id)) is { } task)
            {
                tasks.Add(task);
            }
        }

        return tasks;
    }

    /// <summary>The practices that are in the plan although they may be no leverage points: promised ones, those of goals, and what those need.</summary>
    private HashSet<int> Wanted()
    {
        var wanted = new HashSet<int>();
        var open = new Stack<int>(ground.Pins.Keys);
        foreach (var goal in ground.Goals.Where(goal => !goal.IsReached && goal.Milestone.Kind == FactSubjectKind.Practice))
        {
            open.Push(district.Index.Practices[goal.Milestone.Subject]);
        }

        while (open.TryPop(out var ordinal))
        {
            if (!(ground.Pins.ContainsKey(ordinal) || CanBeWanted(ordinal)) || !wanted.Add(ordinal))
            {
                continue;
            }

            foreach (var need in district.Pack.Practices[ordinal].Needs.Where(need => need.Binding == OrderBinding.Required && need.First.Kind == FactSubjectKind.Practice))
            {
                open.Push(district.Index.Practices[need.First.Subject]);
            }
        }

        return wanted;
    }

    private bool CanBeWanted(int ordinal) =>
        district.District.Practices[ordinal].Status is not (PracticeStatus.InPlace or PracticeStatus.UnderWay)
        && truth.Of(district.Pack.Practices[ordinal].AppliesWhen) != Verdict.False
        && !diagnosis.Withheld.Any(practice => practice.Id == district.Pack.Practices[ordinal].Id);

    private PlanTask? Task(int ordinal, LeveragePoint? point)
    {
        var practice = district.Pack.Practices[ordinal];
        var facts = district.District.Practices[ordinal];
        var pin = ground.Pins.GetValueOrDefault(ordinal);
        string[] cells = [.. OpenCellsOf(practice.AppliesWhen).Concat(OpenCellsOf(practice.AvoidWhen)).Distinct(StringComparer.Ordinal)];
        if (cells.Length > 0 && pin is null)
        {
            LeaveOut(practice, LeftOutKind.NotKnown, PlanWords.NotKnown(cells), [.. cells]);
            return null;
        }

        leftOut.Remove(practice.Id);
        var duration = Arrest.LengthOf(facts, practice, district.Index);
        var isAssumed = facts.Expected is null && practice.Effort.Duration is null;
        return new PlanTask
        {
            Practice = practice,
            Ordinal = ordinal,
            Point = point,
            Length = Calendar.Length(duration),
            IsLengthAssumed = isAssumed,
            MustConfirm = facts.Status is null,
            Pin = pin,
            StallWeight = stalls.Of(practice.Id),
            Clears = stalls.ClearedBy(practice.Id),
            Notes = [.. Notes(practice, facts, cells, isAssumed ? duration : null)],
        };
    }

    private IEnumerable<string> Notes(Practice practice, PracticeFacts facts, string[] cells, CalendarDuration? assumed)
    {
        if (facts.Status is null)
        {
            yield return PlanWords.ConfirmFirst;
        }

        if (assumed is { } plateau)
        {
            yield return PlanWords.LengthAssumed(plateau.ToString());
        }

        if (truth.Of(practice.AppliesWhen) == Verdict.False)
        {
            yield return PlanWords.DoesNotApply;
        }

        if (practice.AvoidWhen is not null && truth.Of(practice.AvoidWhen) == Verdict.True)
        {
            yield return PlanWords.WithheldButPromised(practice.AvoidBecause ?? "");
        }

        if (cells.Length > 0)
        {
            yield return PlanWords.NotKnownButPromised(cells);
        }
    }

    private static List<PlanTask> WithNotes(List<PlanTask> tasks, ImmutableArray<UnmetNeed> unmet) =>
    [
        .. tasks.Select(task => task with
        {
            Notes = [.. task.Notes, .. unmet.Where(need => need.Task.Id == task.Id).Select(need => PlanWords.UnmetButPromised(need.Milestone))],
        }),
    ];

    private IEnumerable<string> OpenCellsOf(Condition? condition) =>
        condition is not null && truth.Of(condition) == Verdict.Unknown ? truth.OpenCells(condition).Select(cell => cell.Text) : [];

    private void LeaveOut(Practice practice, LeftOutKind kind, string because, ImmutableArray<string> asksFor) =>
        leftOut[practice.Id] = new LeftOutPractice(practice.Id, practice.Title, kind, because, asksFor);

    private Practice Practice(string id) => district.Pack.Practices[district.Index.Practices[id]];
}
