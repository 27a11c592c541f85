namespace Roadmap.Reference.Tests.Reference;

/// <summary>One side of a comparison of dates: a subject, a literal (perhaps by way of a parameter), or the as-of date.</summary>
internal sealed record DateSide(Subject? Subject, When? Literal, string? Parameter = null)
{
    internal string Text => Parameter ?? Subject?.Text ?? Literal?.Text ?? "as-of";
}
