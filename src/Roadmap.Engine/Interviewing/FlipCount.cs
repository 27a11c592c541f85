namespace Roadmap.Engine.Interviewing;

/// <summary>What trying the answers to one question came to.</summary>
/// <param name="Question">The question.</param>
/// <param name="Tried">How many answers fit the district.</param>
/// <param name="Flipping">How many of them change the first leverage points.</param>
internal sealed record FlipCount(OpenQuestion Question, int Tried, int Flipping)
{
    internal bool Flips => Flipping > 0;
}
