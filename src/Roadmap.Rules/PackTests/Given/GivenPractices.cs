using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Given;

/// <summary>Puts given statuses and dates of practices into a district. A date says as much of the status as it implies, unless the case gives one.</summary>
internal sealed class GivenPractices(DraftStatements statements, ProblemCollector problems)
{
    private const string NotStarted = "not-started";
    private const string Planned = "planned";
    private const string UnderWay = "under-way";
    private const string InPlace = "in-place";
    private const string Stopped = "stopped";

    private readonly HashSet<string> withStatus = new(StringComparer.Ordinal);

    internal void Apply(string id, GivenEntry entry)
    {
        switch (entry.Segment)
        {
            case null:
                ApplyStatus(id, entry);
                break;
            case "started":
                ApplyDate(id, entry, (practice, date) => practice with { Started = date }, UnderWay, [UnderWay, InPlace, Stopped]);
                break;
            case "in-place-since":
                ApplyDate(id, entry, (practice, date) => practice with { InPlaceSince = date }, InPlace, [InPlace, Stopped]);
                break;
            case "stopped-on":
                ApplyDate(id, entry, (practice, date) => practice with { StoppedOn = date }, Stopped, [Stopped]);
                break;
            case "planned-start":
                ApplyDate(id, entry, (practice, date) => practice with { PlannedStart = date }, Planned, [Planned, UnderWay, InPlace, Stopped]);
                break;
            case "coverage":
                ApplyText(id, entry, "a percentage", (practice, text) => practice with { Coverage = text });
                break;
            case "led-by":
                ApplyText(id, entry, "an actor", (practice, text) => practice with { LedBy = text });
                break;
            case "expected":
                ApplyText(id, entry, "a duration", (practice, text) => practice with { Expected = text });
                break;
            default:
                problems.Add(TestProblems.CannotBeGiven(entry.Place, entry.Subject, $"Give {id}: with a status, or {id}.started."));
                break;
        }
    }

    private void ApplyStatus(string id, GivenEntry entry)
    {
        if (entry.IsMissing)
        {
            statements.Practices.RemoveAll(practice => string.Equals(practice.Id, id, StringComparison.Ordinal));
            return;
        }

        if (entry.Value is YamlMapping)
        {
            var read = StatementReader.ReadPractice(entry.Key, entry.Value, problems);
            if (read.Status is not null)
            {
                withStatus.Add(id);
            }

            statements.Set(read);
        }
        else if (entry.Text("a status, or a status and dates", problems) is { } status)
        {
            ApplyStatus(id, entry, status);
        }
    }

    private void ApplyStatus(string id, GivenEntry entry, StatedText status)
    {
        if (FactType.Status.IndexOf(status.Text) < 0)
        {
            problems.Add(TestProblems.DoesNotFit(status.Place, entry.Subject, status.Text, FactType.Status));
            return;
        }

        withStatus.Add(id);
        statements.Set(Fitting(Current(id, entry), status));
    }

    // Dates of the test's district that contradict the given status go with the old status.
    private static PracticeState Fitting(PracticeState practice, StatedText status)
    {
        var hasBegun = status.Text is UnderWay or InPlace or Stopped;
        var wasInPlace = status.Text is InPlace or Stopped;
        return practice with
        {
            Status = status,
            Place = status.Place,
            Started = practice.Started is { IsNever: var never } && never != hasBegun ? practice.Started : null,
            InPlaceSince = practice.InPlaceSince is { IsNever: var notYet } && notYet != wasInPlace ? practice.InPlaceSince : null,
            StoppedOn = practice.StoppedOn is { IsNever: var notStopped } && notStopped != (status.Text is Stopped) ? practice.StoppedOn : null,
        };
    }

    private void ApplyDate(string id, GivenEntry entry, Func<PracticeState, StatedDate?, PracticeState> put, string implied, string[] fits)
    {
        var known = Current(id, entry);
        if (entry.IsMissing)
        {
            // Not started says when it started: never. To make the date unknown, that has to go too.
            var isSilent = known.Status is { } status && fits.Contains(status.Text, StringComparer.Ordinal);
            statements.Set(put(known, null) with { Status = isSilent ? known.Status : null });
            return;
        }

        if (entry.Date(problems) is not { } date)
        {
            return;
        }

        var fitting = date.IsNever ? Earlier(implied) : fits;
        var isFitting = withStatus.Contains(id) || (known.Status is { } now && fitting.Contains(now.Text, StringComparer.Ordinal));
        var practice = isFitting ? known : Fitting(known, new StatedText(date.IsNever ? fitting[^1] : implied, entry.Place));
        statements.Set(put(practice, date));
    }

    private static string[] Earlier(string implied) => implied switch
    {
        InPlace => [NotStarted, Planned, UnderWay],
        Stopped => [NotStarted, Planned, InPlace, UnderWay],
        _ => [Planned, NotStarted],
    };

    private void ApplyText(string id, GivenEntry entry, string expected, Func<PracticeState, StatedText?, PracticeState> put)
    {
        if (entry.IsMissing)
        {
            statements.Set(put(Current(id, entry), null));
        }
        else if (entry.Text(expected, problems) is { } text)
        {
            statements.Set(put(Current(id, entry), text));
        }
    }

    private PracticeState Current(string id, GivenEntry entry) => statements.FindPractice(id) ?? new PracticeState { Id = id, Place = entry.Place };
}
