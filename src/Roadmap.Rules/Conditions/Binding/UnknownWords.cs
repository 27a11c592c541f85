using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Reports a word that is neither of the left side's type nor a name.</summary>
internal static class UnknownWords
{
    /// <param name="left">The left side.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="states">The states that could stand there too.</param>
    /// <param name="scope">The leaf.</param>
    internal static void Report(FactKey left, ValueSyntax word, IEnumerable<string> states, LeafScope scope)
    {
        var text = scope.Written(word.Span);
        var meant = Meant(left.Type, text) ?? Spelling.Nearest(text, left.Type.Words.Concat(states));
        scope.Report(ConditionTypeProblems.Word(
            scope.Place(word.Span), text, left.Type, meant is null ? null : scope.Source.With((word.Span, meant))));
    }

    /// <summary><c>in place</c> as <c>in-place</c>, <c>true</c> as <c>yes</c>.</summary>
    private static string? Meant(FactType type, string text)
    {
        var joined = string.Join('-', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return type.IndexOf(joined) >= 0 ? joined : (type.Kind, text) switch
        {
            (FactTypeKind.YesNo, "true") => "yes",
            (FactTypeKind.YesNo, "false") => "no",
            _ => null,
        };
    }
}
