using System.Globalization;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Tests.Conditions;

/// <summary>Binds a leaf, or a list or tree in inline YAML, against the test vocabulary.</summary>
internal sealed class BoundText
{
    private const string Key = "c: ";

    private readonly ProblemCollector problems = new();

    private BoundText(string text, ConditionContext context)
    {
        Context = context;
        Condition = text[0] is '[' or '{' ? BindTree(text) : BindLeaf(text);
    }

    internal ConditionContext Context { get; }

    internal Condition? Condition { get; }

    internal IReadOnlyList<Problem> Problems => problems.ToSorted();

    internal static BoundText Of(string text) => new(text, new ConditionContext(TestVocabulary.Symbols));

    internal static BoundText Of(string text, ConditionContext context) => new(text, context);

    private Condition? BindTree(string text)
    {
        var source = new SourceText("spec", Key + text);
        var root = YamlDocumentReader.Read(source, problems, InputLimits.Pack).Single().Root;
        return ConditionBinder.Bind(root.Find("c")!.Value, Context, problems);
    }

    private Condition? BindLeaf(string text)
    {
        var source = new SourceText("spec", Key + text);
        return LeafBinder.Bind(new YamlScalar(source.Place(1, Key.Length + 1, text.Length), text, isPlain: true), Context, problems);
    }

    /// <summary>
    /// The outcome as a spec line states it: the bound condition, or each problem's id, columns and what it says was meant.
    /// Columns count from the first character of the text, the last one included.
    /// </summary>
    internal string Outcome() =>
        Problems.Count == 0 ? ConditionText.Of(Condition!) : string.Join(" ; ", Problems.Select(OutcomeOf));

    /// <summary>What stands between quotation marks after <c>Did you mean</c>; null when nothing was suggested.</summary>
    internal static string? Meant(Problem problem)
    {
        const string start = "Did you mean \"";
        return problem.Suggestion is { } suggestion && suggestion.StartsWith(start, StringComparison.Ordinal) ? suggestion[start.Length..^2] : null;
    }

    /// <summary>Where a problem begins in the text, from 0.</summary>
    internal static int StartOf(Problem problem) => problem.Place!.Column - 1 - Key.Length;

    private static string OutcomeOf(Problem problem)
    {
        var first = StartOf(problem) + 1;
        var last = first + Math.Max(1, problem.Place!.Length) - 1;
        var meant = Meant(problem) is { } text ? $" \"{text}\"" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{problem.Id} @{first}..{last}{meant}");
    }
}
