using Roadmap.Rules.Conditions.Syntax;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Reports <c>between</c> with its ends the wrong way round.</summary>
internal static class RangeProblems
{
    internal static void ReportSwapped(BetweenSyntax syntax, LeafScope scope)
    {
        var low = SpanOf(syntax.Low);
        var high = SpanOf(syntax.High);
        scope.Report(ConditionTypeProblems.EndsSwapped(
            scope.Place(low.To(high)),
            scope.Written(low),
            scope.Written(high),
            scope.Source.With((low, scope.Written(high)), (high, scope.Written(low)))));
    }

    private static TextSpan SpanOf(OperandSyntax operand) =>
        operand.Offset is null ? operand.Value.Span : operand.Value.Span.To(operand.Offset.Span);
}
