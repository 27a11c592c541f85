using Roadmap.Engine.Sequencing.Compiling;
using Roadmap.Engine.Sequencing.Objectives;

namespace Roadmap.Engine.Sequencing.Search;

/// <summary>
/// Breeds lists and improves each child by small changes. For the makespan every pass runs against the direction of the
/// one before it, which closes gaps without a pass of its own; other objectives are searched forward only.
/// </summary>
internal sealed class MemeticSearch
{
    private const int MutateOneIn = 20;

    private readonly ScheduleBuilder _builder;
    private readonly long[] _bounds;
    private readonly Xoshiro256 _random;
    private readonly SeedLists _seeds;
    private readonly ListCrossover _crossover;
    private readonly ListMoves _moves;
    private readonly Population _population;
    private readonly int _populationSize;
    private readonly int _steps;
    private readonly int[] _mother;
    private readonly int[] _father;
    private readonly int[] _order;
    private Candidate _child;
    private Candidate _trial;

    /// <param name="project">The project.</param>
    /// <param name="objective">What is to be small.</param>
    /// <param name="bounds">A value for each level; a schedule that reaches them all ends the search.</param>
    /// <param name="meter">Counts the passes.</param>
    /// <param name="seed">Where the random choices begin.</param>
    internal MemeticSearch(CompiledProject project, CompiledObjective objective, long[] bounds, PassMeter meter, ulong seed)
    {
        _builder = new ScheduleBuilder(project, objective, meter);
        _bounds = bounds;
        _random = new Xoshiro256(seed);
        _seeds = new SeedLists(_builder.Directions, objective);
        _crossover = new ListCrossover(project.Count);
        _moves = new ListMoves(project.Count);
        _populationSize = Math.Max(2, (int)(0.85 * Math.Sqrt(meter.Left)));
        _population = new Population(_populationSize);
        _steps = Math.Max(1, (int)Math.Round(Math.Sqrt(Math.Sqrt(meter.Left)) / 3));
        (_mother, _father, _order) = (new int[project.Count], new int[project.Count], new int[project.Count]);
        (_child, _trial, Best) = (_builder.NewCandidate(), _builder.NewCandidate(), _builder.NewCandidate());
        Best.Values[0] = long.MaxValue;
    }

    /// <summary>The best candidate so far; it need not be feasible.</summary>
    internal Candidate Best { get; }

    /// <summary>Schedules that are worth as much as the best; the best itself comes first.</summary>
    internal IReadOnlyList<int[]> Elite => [Best.Starts, .. _population.WorthAsMuchAs(Best).Where(other => other.Hash != Best.Hash).Select(other => other.Starts)];

    private bool IsOpen => _builder.Meter.IsOpen && !IsAtBound;

    /// <summary>True when nothing better can exist.</summary>
    internal bool IsAtBound => Best.IsFeasible && Best.Values.AsSpan(1).SequenceEqual(_bounds);

    /// <summary>Searches until the passes are spent or the bound is met.</summary>
    /// <param name="warm">Starts whose list is the first to be tried, or null.</param>
    internal void Run(int[]? warm = null)
    {
        if (warm is not null && IsOpen) Begin(warm);
        for (var turn = 0; turn < _populationSize && IsOpen; turn++) Seed(turn);
        while (IsOpen)
        {
            Breed();
            for (var step = 0; step < _steps && IsOpen; step++) Improve();
            _child = _population.Offer(_child, _random) ?? _builder.NewCandidate();
        }
    }

    private void Begin(int[] starts)
    {
        _builder.Directions[0].ReadOrder(starts, _order);
        Build(0, _child);
        _child = _population.Offer(_child, _random) ?? _builder.NewCandidate();
    }

    /// <summary>A schedule by rule; where there are two directions, swept once to the other end and back.</summary>
    private void Seed(int turn)
    {
        var direction = turn % _builder.Directions.Length;
        _seeds.Make(turn, direction, _order, _random);
        Build(direction, _child);
        for (var sweep = 0; sweep < 2 * (_builder.Directions.Length - 1) && IsOpen; sweep++) Sweep();
        _child = _population.Offer(_child, _random) ?? _builder.NewCandidate();
    }

    private void Sweep()
    {
        var direction = _builder.After(_child.Direction);
        _builder.Directions[direction].ReadOrder(_child.Starts, _order);
        Build(direction, _child);
    }

    private void Breed()
    {
        var mother = _population.Choose(_random);
        var father = _population.Choose(_random);
        var direction = _builder.After(mother.Direction);
        _builder.Directions[direction].ReadOrder(mother.Starts, _mother);
        _builder.Directions[direction].ReadOrder(father.Starts, _father);
        _crossover.Mix(_mother, _father, _order, _random);
        ListCrossover.Mutate(_order, MutateOneIn, _builder.Directions[direction].Graph, _random);
        Build(direction, _child);
    }

    /// <summary>Tries a small change of the child and keeps it if it is no worse.</summary>
    private void Improve()
    {
        var direction = _builder.After(_child.Direction);
        _builder.Directions[direction].ReadOrder(_child.Starts, _order);
        _moves.Perturb(_order, _builder.Directions[direction].Graph, _random);
        Build(direction, _trial);
        if (_trial.CompareTo(_child) <= 0) (_child, _trial) = (_trial, _child);
    }

    private void Build(int direction, Candidate into)
    {
        _builder.Build(_order, direction, into);
        if (into.CompareTo(Best) < 0) Best.CopyFrom(into);
    }
}
