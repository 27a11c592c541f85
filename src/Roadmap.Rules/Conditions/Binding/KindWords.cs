namespace Roadmap.Rules.Conditions.Binding;

/// <summary>The kinds of subject in words.</summary>
internal static class KindWords
{
    internal static string One(FactSubjectKind kind) => kind switch
    {
        FactSubjectKind.District => "profile",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What a symbol is, with its article.</summary>
    internal static string Of(Symbol symbol) => symbol switch
    {
        AreaSymbol => "an area",
        PracticeSymbol => "a practice",
        IndicatorSymbol => "an indicator",
        TensionSymbol => "a tension",
        OrderSymbol => "an order",
        _ => "a rule",
    };

    /// <summary><c>areas and practices</c>, each kind once.</summary>
    internal static string Many(IEnumerable<FactSubjectKind> kinds) =>
        string.Join(" and ", kinds.Distinct().Select(kind => kind == FactSubjectKind.Program ? "the program" : One(kind) + "s"));
}
