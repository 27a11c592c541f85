using System.Collections.Immutable;
using Roadmap.Engine.Interviewing.Asking;

namespace Roadmap.Engine.Interviewing;

/// <summary>Something that is not known and can be asked.</summary>
/// <param name="Inquiry">What is asked.</param>
/// <param name="Worth">How much knowing it would settle, in thousandths of a point.</param>
/// <param name="Settles">The ids of the rules, constraints and practices that wait for it, in id order.</param>
internal sealed record OpenQuestion(Inquiry Inquiry, long Worth, ImmutableArray<string> Settles)
{
    internal string Cell => Inquiry.Cell.Text;
}
