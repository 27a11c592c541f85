using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Binds <c>includes</c>, <c>lacks</c> and <c>is only</c>.</summary>
internal static class SetBinder
{
    internal static SetLeaf? Bind(FactKey key, SetSyntax syntax, LeafScope scope)
    {
        if (key.Type.Kind != FactTypeKind.Set)
        {
            scope.Report(ConditionTypeProblems.Operator(scope.Place(syntax.Span), scope.Written(syntax.Span), key.Type, Corrected(key, syntax, scope)));
            return null;
        }

        var members = 0UL;
        var isWhole = true;
        foreach (var word in syntax.Words)
        {
            var text = scope.Written(word.Span);
            var index = key.Type.IndexOf(text);
            if (index < 0)
            {
                scope.Report(ConditionTypeProblems.SetWord(scope.Place(word.Span), text, key.Type, Spelling.Nearest(text, key.Type.Words)));
                isWhole = false;
            }
            else
            {
                members |= 1UL << index;
            }
        }

        return isWhole ? new SetLeaf(scope.LeafPlace, scope.Text, key, syntax.Test, members) { Parameters = scope.Parameters } : null;
    }

    private static string? Corrected(FactKey key, SetSyntax syntax, LeafScope scope)
    {
        var areWords = syntax.Words.All(word => key.Type.IndexOf(scope.Written(word.Span)) >= 0);
        return areWords && (syntax.Test != SetTest.IsOnly || syntax.Words.Length == 1)
            ? scope.Source.With((syntax.Span, syntax.Test == SetTest.Lacks ? "is not" : "is"))
            : null;
    }
}
