namespace Roadmap.Reference.Tests.Reference;

/// <summary>The right side of a comparison: a subject or an amount as written, and what is added to it.</summary>
internal sealed record Operand(Subject? Subject, string Written, decimal Amount, decimal Offset = 0, string OffsetText = "")
{
    internal string Text => (Subject?.Text ?? Written) + OffsetText;
}
