using Roadmap.Rules.Text;

namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>One reading with its type put on.</summary>
/// <param name="Role">Index into the pack's roles.</param>
/// <param name="Date">When it was told.</param>
/// <param name="Value">The value.</param>
/// <param name="Method">Index into the pack's methods, or -1.</param>
/// <param name="Responses">How many answered, or null.</param>
/// <param name="Invited">How many were asked, or null.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ToldReading(int Role, DayInterval Date, CellValue Value, int Method, int? Responses, int? Invited, SourcePlace Place)
{
    /// <summary>Half the width of the stated uncertainty, in units of the value's type; null when not stated or the type is no number.</summary>
    internal long? Margin { get; init; }
}
