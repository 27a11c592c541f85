namespace Roadmap.Engine.Evaluation;

/// <summary>A part of a result that somebody gave.</summary>
internal sealed class Given<T>(T part) : Deferred<T>
    where T : class
{
    protected override T Make() => part;
}
