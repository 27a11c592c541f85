using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Parsing;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>The things that a count runs over, in id order.</summary>
internal static class CountSelection
{
    private const string Key = "key";

    private static readonly ImmutableArray<string> TypeNames =
        [.. Enum.GetValues<FactTypeKind>().Where(kind => kind != FactTypeKind.Duration).Select(TypeName)];

    /// <summary>The symbols, or null after a problem.</summary>
    internal static ImmutableArray<Symbol>? Select(CountSyntax count, SymbolTable symbols, ProblemCollector problems)
    {
        ImmutableArray<Symbol> all = [.. symbols.Symbols.Where(symbol => IsCounted(symbol, count.Counted))];
        if (count.Of.IsEmpty)
        {
            return all;
        }

        var chosen = count.Of.Select(of => Choose(of, count.Counted, all, symbols, problems)).ToList();
        return chosen.Contains(null)
            ? null
            : [.. chosen.OfType<HashSet<string>>().SelectMany(ids => ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => symbols.Find(id)).OfType<Symbol>()];
    }

    private static bool IsCounted(Symbol symbol, CountedKind counted) => counted switch
    {
        CountedKind.Areas => symbol is AreaSymbol,
        CountedKind.Practices => symbol is PracticeSymbol,
        CountedKind.Indicators => symbol is IndicatorSymbol,
        CountedKind.Tensions => symbol is TensionSymbol,
        _ => symbol is OrderSymbol,
    };

    /// <summary>The ids that one word of <c>of</c> means; null after a problem.</summary>
    private static HashSet<string>? Choose(YamlScalar of, CountedKind counted, ImmutableArray<Symbol> all, SymbolTable symbols, ProblemCollector problems)
    {
        var text = of.Value.Trim();
        var chosen = symbols.Find(text) switch
        {
            { } symbol when IsCounted(symbol, counted) => [symbol],
            AreaSymbol area when counted is CountedKind.Practices or CountedKind.Indicators => all.Where(symbol => string.Equals(AreaOf(symbol), area.Id, StringComparison.Ordinal)),
            { } other => Refuse(ConditionNameProblems.OfOtherKind(of.Place, text, KindWords.Of(other), TreeKeys.Plural(counted), other.Place), problems),
            null when counted == CountedKind.Indicators && text is Key => all.Where(symbol => symbol is IndicatorSymbol { Indicator.IsKey: true }),
            null when counted == CountedKind.Indicators && TypeNames.Contains(text) => all.Where(symbol => symbol is IndicatorSymbol indicator && string.Equals(TypeName(indicator.Indicator.Type.Kind), text, StringComparison.Ordinal)),
            null => Refuse(Unknown(of, text, counted, all, symbols), problems),
        };
        if (chosen is null)
        {
            return null;
        }

        var ids = chosen.Select(symbol => symbol.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count > 0)
        {
            return ids;
        }

        problems.Add(ConditionTreeProblems.OfMeetsNothing(of.Place, text, TreeKeys.Plural(counted)));
        return null;
    }

    private static IEnumerable<Symbol>? Refuse(Problem problem, ProblemCollector problems)
    {
        problems.Add(problem);
        return null;
    }

    private static Problem Unknown(YamlScalar of, string text, CountedKind counted, ImmutableArray<Symbol> all, SymbolTable symbols)
    {
        var candidates = all.Select(symbol => symbol.Id);
        if (counted is CountedKind.Practices or CountedKind.Indicators)
        {
            candidates = candidates.Concat(symbols.Symbols.OfType<AreaSymbol>().Select(area => area.Id));
        }

        if (counted == CountedKind.Indicators)
        {
            candidates = candidates.Concat(TypeNames).Append(Key);
        }

        return ConditionNameProblems.OfUnknown(of.Place, text, TreeKeys.Plural(counted), Spelling.Nearest(text, candidates));
    }

    private static string? AreaOf(Symbol symbol) => symbol switch
    {
        PracticeSymbol practice => practice.Area,
        IndicatorSymbol indicator => indicator.Indicator.Area,
        _ => null,
    };

    private static string TypeName(FactTypeKind kind) => kind == FactTypeKind.YesNo ? "yes-no" : kind.ToString().ToLowerInvariant();
}
