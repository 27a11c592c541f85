using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Looks up the name that a subject begins with.</summary>
internal static class NameResolver
{
    private static readonly ImmutableArray<string> AllItemWords = [.. TreeKeys.Counted.Values.Order().Select(TreeKeys.Item)];

    /// <summary>True when the name means something, so that a word in its place is meant as a subject.</summary>
    internal static bool Exists(string name, LeafScope scope) =>
        name is "program" or "district" || scope.Context.Item(name) is not null || scope.Symbols.Find(name) is not null;

    /// <summary>True for words that are values or roles and so cannot be meant as a name.</summary>
    internal static bool IsValueWord(string name, LeafScope scope) =>
        name is "yes" or "no" || WordSort(name, scope) is not null || scope.Symbols.Roles.Any(role => string.Equals(role.Id, name, StringComparison.Ordinal));

    /// <summary>What the name means; null after a problem.</summary>
    internal static Symbol? Resolve(SubjectSyntax syntax, LeafScope scope)
    {
        if (scope.Context.Item(syntax.Name) is { } item)
        {
            scope.Replace(syntax.NameSpan, item.Id);
            return item;
        }

        if (scope.Symbols.Find(syntax.Name) is { } symbol)
        {
            return symbol;
        }

        ReportUnknown(syntax, scope);
        return null;
    }

    private static void ReportUnknown(SubjectSyntax syntax, LeafScope scope)
    {
        var name = syntax.Name;
        var place = scope.Place(syntax.NameSpan);
        if (AllItemWords.Contains(name))
        {
            scope.Report(name is "school" && scope.InSchools ? ConditionNameProblems.School(place) : ConditionNameProblems.ItemOutside(place, name));
        }
        else if (name is "as-of")
        {
            scope.Report(ConditionNameProblems.AsOfFirst(place));
        }
        else if (scope.Symbols.Roles.Any(role => string.Equals(role.Id, name, StringComparison.Ordinal)))
        {
            scope.Report(ConditionNameProblems.IsRole(place, name, ExampleFor(name, scope)));
        }
        else if (WordSort(name, scope) is { } sort)
        {
            scope.Report(ConditionNameProblems.IsWord(place, name, sort));
        }
        else
        {
            var nearest = Spelling.Nearest(name, Candidates(scope));
            var related = nearest is null ? null : scope.Symbols.Find(nearest)?.Place;
            scope.Report(ConditionNameProblems.Unknown(place, name, nearest, related));
        }
    }

    private static IEnumerable<string> Candidates(LeafScope scope) =>
        scope.Symbols.Symbols.Select(symbol => symbol.Id).Concat(scope.Context.ItemWords).Concat(["program", "district"]);

    private static string? ExampleFor(string role, LeafScope scope) =>
        scope.Symbols.Symbols.OfType<IndicatorSymbol>().FirstOrDefault(symbol => symbol.Indicator.From.Contains(role)) is { } indicator
            ? $"{indicator.Id}.{role}"
            : null;

    private static string? WordSort(string name, LeafScope scope) => name switch
    {
        _ when scope.Symbols.LevelType.IndexOf(name) >= 0 => "a level",
        _ when FactType.Status.IndexOf(name) >= 0 => "a status",
        _ when States.IsState(name) => "a state",
        _ => null,
    };
}
