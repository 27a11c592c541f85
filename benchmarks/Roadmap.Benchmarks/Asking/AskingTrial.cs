using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Interviewing;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Packs;

namespace Roadmap.Benchmarks.Asking;

/// <summary>Asks about one district, of which the truth is hidden, in one order or another, until nothing more can be asked.</summary>
internal sealed class AskingTrial
{
    private readonly PackIndex index;
    private readonly Interviewer interviewer;

    internal AskingTrial(RulePack pack)
    {
        index = new PackIndex(pack);
        interviewer = new Interviewer(index, new DistrictEvaluation(index));
    }

    /// <summary>Asks as an interview does, and goes on when it is done.</summary>
    internal AskingResult InOurOrder(DistrictState start, DistrictState truth) => Run(start, truth, looksForFlips: true, open => open[0]);

    /// <summary>Asks in the order of the pack: areas, practices, indicators and their roles, tensions, profile.</summary>
    internal AskingResult InPackOrder(DistrictState start, DistrictState truth) =>
        Run(start, truth, looksForFlips: false, open => open.MinBy(question => (Place(question), question.Cell), Comparer<(int Place, string Cell)>.Create(Compare))!);

    private AskingResult Run(DistrictState start, DistrictState truth, bool looksForFlips, Func<List<OpenQuestion>, OpenQuestion> choose)
    {
        var firsts = new List<ImmutableArray<int>>();
        var witness = new Witness(truth, index.Pack);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var standpoint = interviewer.Look(start);
        var count = 0;
        int? toStop = null;
        firsts.Add(standpoint.First);
        while (standpoint.Questions.Where(question => !asked.Contains(question.Cell)).ToList() is { Count: > 0 } open)
        {
            var best = looksForFlips ? interviewer.Best(standpoint, asked) : null;
            toStop ??= best is { Flips: false } ? count : null;
            var question = best?.Question ?? choose(open);
            asked.Add(question.Cell);
            standpoint = Answered(standpoint, question, witness);
            count++;
            firsts.Add(standpoint.First);
        }

        return new AskingResult([.. firsts], toStop ?? count);
    }

    private Standpoint Answered(Standpoint standpoint, OpenQuestion question, Witness witness)
    {
        if (witness.Answer(question) is not { } answer || question.Inquiry.Read(answer) is not { Refusal: null } reply
            || DistrictEditor.Apply(standpoint.State, reply.Edits).Value is not { } state || interviewer.Check(state) is not null)
        {
            return standpoint;
        }

        return interviewer.Look(state);
    }

    private int Place(OpenQuestion question)
    {
        var cell = question.Inquiry.Cell;
        return cell.Kind switch
        {
            FactSubjectKind.Area => index.Areas[cell.Subject],
            FactSubjectKind.Practice => 1_000 + index.Practices[cell.Subject],
            FactSubjectKind.Indicator => 2_000 + (20 * index.Indicators[cell.Subject]) + RolePlace(cell.Subject, cell.Role),
            FactSubjectKind.Tension => 9_000 + index.Tensions[cell.Subject],
            _ => 10_000,
        };
    }

    private int RolePlace(string indicator, string? role) => role is null ? 0 : index.Pack.Indicators[index.Indicators[indicator]].From.IndexOf(role);

    private static int Compare((int Place, string Cell) left, (int Place, string Cell) right) =>
        left.Place != right.Place ? left.Place.CompareTo(right.Place) : string.CompareOrdinal(left.Cell, right.Cell);

    /// <summary>A district of which nothing is known but the id.</summary>
    internal static DistrictState Empty(int number, DateOnly asOf) =>
        DistrictState.Builder(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"d{number}"), asOf).Build();

    /// <summary>A state with statements put in; what contradicts the rest is left out.</summary>
    internal static DistrictState With(DistrictState state, IEnumerable<DistrictEdit[]> statements) =>
        statements.Aggregate(state, (known, edits) => DistrictEditor.Apply(known, edits).Value ?? known);
}
