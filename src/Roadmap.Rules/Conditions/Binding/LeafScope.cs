using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>What the parts of one leaf share while it is bound.</summary>
internal sealed class LeafScope
{
    private readonly ProblemCollector problems;
    private readonly SortedDictionary<int, (TextSpan Span, string Text)> replaced = [];
    private ImmutableArray<string> parameters = [];

    internal LeafScope(LeafSource source, ConditionContext context, ProblemCollector problems)
    {
        Source = source;
        Context = context;
        this.problems = problems;
    }

    internal LeafSource Source { get; }

    internal ConditionContext Context { get; }

    /// <summary>Whether a state may follow a dot (<c>technology.arrested</c>): where a fact is named and nothing is said of it.</summary>
    internal bool NamesStates { get; init; }

    internal SymbolTable Symbols => Context.Symbols;

    internal bool InSchools => Context.Scope == FactScope.School;

    /// <summary>The parameters used so far, in the order written.</summary>
    internal ImmutableArray<string> Parameters => parameters;

    /// <summary>Where a bound leaf says it is written.</summary>
    internal SourcePlace LeafPlace => Source.Scalar.Place;

    /// <summary>The leaf with the items' own ids put in.</summary>
    internal string Text => Source.With([.. replaced.Values]);

    internal SourcePlace Place(TextSpan span) => Source.Place(span);

    internal string Written(TextSpan span) => Source.Text.Substring(span.Start, span.Length);

    internal void Report(Problem problem) => problems.Add(problem);

    internal void Use(string parameter)
    {
        if (!parameters.Contains(parameter))
        {
            parameters = parameters.Add(parameter);
        }
    }

    /// <summary>Puts other words into <see cref="Text"/>; null takes them out again.</summary>
    internal void Replace(TextSpan span, string? text)
    {
        replaced.Remove(span.Start);
        if (text is not null)
        {
            replaced.Add(span.Start, (span, text));
        }
    }
}
