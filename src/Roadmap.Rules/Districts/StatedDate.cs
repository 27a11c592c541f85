using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Districts;

/// <summary>A date as a district file states it: a day, month or year, or the word never.</summary>
/// <param name="Date">The date; null means never.</param>
/// <param name="Place">Where it stands.</param>
public sealed record StatedDate(PartialDate? Date, SourcePlace Place)
{
    /// <summary>True when the file says never.</summary>
    public bool IsNever => Date is null;
}
