namespace Roadmap.Engine.Sequencing.Search;

/// <summary>Counts passes: every time that all activities are placed once, in any direction and for any purpose.</summary>
internal sealed class PassMeter
{
    private readonly int _budget;
    private readonly CancellationToken _cancellation;

    internal PassMeter(int budget, CancellationToken cancellation) => (_budget, _cancellation) = (budget, cancellation);

    internal int Spent { get; private set; }

    internal int Left => _budget - Spent;

    internal bool IsOpen => Spent < _budget && !_cancellation.IsCancellationRequested;

    internal void Spend(int passes) => Spent += passes;
}
