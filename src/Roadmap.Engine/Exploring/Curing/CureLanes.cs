using System.Collections.Immutable;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;

namespace Roadmap.Engine.Exploring.Curing;

/// <summary>
/// Tries sets of candidates, a lane for each. All lanes hold the district as it is; a set writes only the columns that it can move, and they are put back before the
/// next block. Not safe to share between threads.
/// </summary>
internal sealed class CureLanes
{
    internal const int Most = 256;

    private readonly RuleProgram program;
    private readonly FactFrame facts;
    private readonly TruthFrame truth = new();
    private readonly TrialDistrict trial;
    private readonly ImmutableArray<ImmutableArray<int>> touched;
    private readonly CellValue[] usual;
    private readonly bool isWhole;
    private readonly List<(int Column, int Lane)> written = [];
    private readonly int[] writtenFor;

    /// <param name="program">What is evaluated.</param>
    /// <param name="district">The district as it is.</param>
    /// <param name="trial">Puts the sets in place.</param>
    /// <param name="reach">What each candidate can move.</param>
    internal CureLanes(RuleProgram program, BoundDistrict district, TrialDistrict trial, CureReach reach)
    {
        this.program = program;
        this.trial = trial;
        facts = program.NewFacts();
        touched = reach.Touched(program.Columns.All, (roots, column) => roots.OfKey(column.Key));
        usual = [.. program.Columns.All.Select(column => CellReader.Read(column.Address, district, district.District))];
        writtenFor = new int[usual.Length];
        isWhole = reach.IsDerivationLive || (program.Schools is not null && !district.Schools.IsEmpty);
        for (var lane = 0; lane < Most && !isWhole; lane++)
        {
            facts.Fill(lane, district, district.District);
        }
    }

    /// <summary>Makes ready for the next block.</summary>
    internal void Clear()
    {
        if (isWhole)
        {
            facts.Reset();
        }

        foreach (var (column, lane) in written)
        {
            facts.Set(program.Columns.All[column], lane, usual[column]);
        }

        written.Clear();
        Array.Fill(writtenFor, -1);
    }

    /// <summary>Fills a lane with the district of the trial.</summary>
    /// <param name="lane">Lanes are filled from 0 up.</param>
    /// <param name="set">What the trial has put in place.</param>
    internal void Fill(int lane, ReadOnlySpan<int> set)
    {
        if (isWhole)
        {
            facts.Fill(lane, trial.District, trial.District.District);
            return;
        }

        foreach (var one in set)
        {
            foreach (var column in touched[one])
            {
                if (writtenFor[column] != lane)
                {
                    writtenFor[column] = lane;
                    written.Add((column, lane));
                    var place = program.Columns.All[column];
                    facts.Set(place, lane, CellReader.Read(place.Address, trial.District, trial.District.District));
                }
            }
        }
    }

    internal void Evaluate() => program.Evaluate(facts, truth);

    /// <summary>Whether a rule of the program applies and its condition holds.</summary>
    internal Verdict Fires(int slot, int lane) => truth.VerdictAt(program.Rules[slot].Firing, lane);

    internal Verdict VerdictOf(Rules.Conditions.Condition condition, int lane) => truth.VerdictAt(program.NodeOf(condition), lane);
}
