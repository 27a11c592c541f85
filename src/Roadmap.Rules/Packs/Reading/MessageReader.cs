using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Binding;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads a message and binds its placeholders: <c>{subject}</c>, <c>{$parameter}</c>, <c>{id.title}</c>, <c>{matches}</c>.</summary>
internal sealed class MessageReader(BindingScope scope, ConditionContext context)
{
    private const string TitleEnd = ".title";

    private ProblemCollector Problems => scope.Problems;

    /// <summary>The message; what cannot be bound is reported and left out of its parts.</summary>
    internal MessageTemplate Read(YamlScalar scalar)
    {
        var text = scalar.Value.TrimEnd();
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var from = 0;
        while (from < text.Length)
        {
            var brace = text.AsSpan(from).IndexOfAny('{', '}');
            if (brace < 0)
            {
                parts.Add(Plain(text[from..]));
                break;
            }

            if (brace > 0)
            {
                parts.Add(Plain(text.Substring(from, brace)));
            }

            from = ReadBrace(scalar, text, from + brace, parts);
        }

        return new MessageTemplate(text, parts.ToImmutable());
    }

    private static TextPart Plain(string text) => new(TextPartKind.Text, text, null);

    /// <summary>Reads what begins at a brace; gives back where the text goes on.</summary>
    private int ReadBrace(YamlScalar scalar, string text, int at, ImmutableArray<TextPart>.Builder parts)
    {
        if (text[at] == '}')
        {
            Problems.Add(RuleProblems.StrayBrace(scalar.PlaceAt(at, 1)));
            return at + 1;
        }

        var close = text.AsSpan(at + 1).IndexOfAny('{', '}');
        if (close < 0 || text[at + 1 + close] == '{')
        {
            Problems.Add(RuleProblems.UnclosedPlaceholder(scalar.PlaceAt(at, 1)));
            return at + 1;
        }

        var inside = text.Substring(at + 1, close);
        var lead = inside.Length - inside.TrimStart().Length;
        if (ReadPlaceholder(scalar, at + 1 + lead, inside.Trim()) is { } part)
        {
            parts.Add(part);
        }

        return at + close + 2;
    }

    private TextPart? ReadPlaceholder(YamlScalar scalar, int offset, string inside)
    {
        if (inside.Length == 0)
        {
            Problems.Add(RuleProblems.EmptyPlaceholder(scalar.PlaceAt(offset - 1, 2)));
            return null;
        }

        if (inside[0] == '$')
        {
            return ReadParameter(scalar.PlaceAt(offset, inside.Length), inside[1..]);
        }

        if (inside is "matches")
        {
            return new TextPart(TextPartKind.Matches, inside, null);
        }

        if (inside.EndsWith(TitleEnd, StringComparison.Ordinal))
        {
            return ReadTitle(scalar.PlaceAt(offset, inside.Length), inside[..^TitleEnd.Length]);
        }

        return SubjectBinder.BindShown(scalar, offset, inside, context, Problems) is { } subject ? Fact(inside, subject) : null;
    }

    private static TextPart Fact(string inside, BoundSubject subject) => subject.End switch
    {
        RoleEnd.Lowest => new TextPart(TextPartKind.Lowest, inside, null) { Roles = subject.Roles },
        RoleEnd.Highest => new TextPart(TextPartKind.Highest, inside, null) { Roles = subject.Roles },
        _ => new TextPart(TextPartKind.Fact, inside, subject.Key),
    };

    private TextPart? ReadParameter(SourcePlace place, string name)
    {
        if (context.UseParameter(name) is { } parameter)
        {
            return new TextPart(TextPartKind.Parameter, parameter.Text, null);
        }

        Problems.Add(RuleProblems.UnknownParameter(place, name, context.ParameterNames));
        return null;
    }

    private TextPart? ReadTitle(SourcePlace place, string id)
    {
        if (scope.Symbols.Find(id) is { } symbol)
        {
            return new TextPart(TextPartKind.Title, symbol.Title, null);
        }

        Problems.Add(RuleProblems.NoTitle(place, id, Spelling.Nearest(id, scope.Symbols.Symbols.Select(symbol => symbol.Id))));
        return null;
    }
}
