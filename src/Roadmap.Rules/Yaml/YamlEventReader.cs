using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Roadmap.Rules.Yaml;

/// <summary>Walks the parser's events and builds trees from them. Only events are safe here: the object and stream models of the library
/// overflow the stack on deep input, which no caller can catch.</summary>
internal sealed class YamlEventReader(SourceText source, ProblemCollector problems, InputLimits limits)
{
    private readonly DocumentTreeBuilder tree = new(problems, limits);
    private readonly ImmutableArray<YamlDocument>.Builder documents = ImmutableArray.CreateBuilder<YamlDocument>();
    private int events;
    private ParsingEvent? last;
    private int reached;
    private bool sawContent;

    internal ImmutableArray<YamlDocument> Read()
    {
        var parser = new Parser(new StringReader(source.Content));
        while (!tree.IsStopped && MoveNext(parser))
        {
            Take(parser.Current!);
        }

        if (!sawContent && !tree.IsStopped)
        {
            problems.Add(YamlProblems.EmptyFile(source.Place(1, 1, source.Line(1).Length)));
        }

        return documents.ToImmutable();
    }

    private bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException exception)
        {
            tree.Stop(new YamlSyntaxFault(source, tree, last, reached, exception).Describe());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library answers some broken files with exceptions of the runtime, which carry no place.
            tree.Stop(new YamlSyntaxFault(source, tree, last, reached, exception: null).Describe());
        }

        return false;
    }

    private void Take(ParsingEvent next)
    {
        if (++events > limits.Events)
        {
            tree.Stop(YamlProblems.TooMany(PlaceOf(next), limits.Events));
            return;
        }

        CheckNodeProperties(next);
        switch (next)
        {
            case DocumentStart start:
                StartDocument(start);
                break;
            case MappingStart mapping:
                tree.OpenMapping(PlaceOf(mapping), mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                tree.OpenSequence(PlaceOf(sequence), sequence.Style == SequenceStyle.Flow);
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case MappingEnd:
                CloseMapping(next);
                break;
            case SequenceEnd:
                tree.Close(Bracketed(next));
                break;
            case AnchorAlias:
                tree.Stop(YamlProblems.Alias(PlaceOf(next)));
                break;
            case DocumentEnd:
                EndDocument();
                break;
            default:
                break;
        }

        last = next;
        reached = Math.Max(reached, ReachedBy(next));
    }

    /// <summary>How far the text is certainly understood. The ends of block collections are no measure: they stand before the next token.</summary>
    private int ReachedBy(ParsingEvent next) => next switch
    {
        Scalar { Value.Length: > 0 } or Scalar { Style: not ScalarStyle.Plain } or DocumentStart { IsImplicit: false } => next.End.Offset(),
        MappingStart or SequenceStart => AfterBracket(next),
        MappingEnd or SequenceEnd when tree.LastClosed is { IsInline: true } => AfterBracket(next),
        _ => 0,
    };

    private int AfterBracket(ParsingEvent bracket)
    {
        var at = bracket.Start.Offset();
        return at < source.Content.Length && source.Content[at] is '[' or '{' or ']' or '}' ? at + 1 : at;
    }

    private void StartDocument(DocumentStart start)
    {
        if (start.Version is not null || (start.Tags?.Any(tag => !IsDefault(tag)) ?? false))
        {
            var line = source.PlaceAt(start.Start.Offset(), 0).Line;
            tree.Stop(YamlProblems.Directive(source.Place(line, 1, source.Line(line).Length)));
        }

        tree.Start();
    }

    private static bool IsDefault(YamlDotNet.Core.Tokens.TagDirective tag) =>
        (tag.Handle == "!" && tag.Prefix == "!") || (tag.Handle == "!!" && tag.Prefix == "tag:yaml.org,2002:");

    private void EndDocument()
    {
        // An empty stretch between two "---" is nothing to speak of.
        if (tree.Root is null or YamlScalar { IsBlank: true, IsPlain: true })
        {
            return;
        }

        sawContent = true;
        if (tree.Root is YamlMapping root)
        {
            documents.Add(new YamlDocument(source, root));
        }
        else
        {
            problems.Add(RootProblem(tree.Root.Place));
        }
    }

    private static Problem RootProblem(SourcePlace root)
    {
        var colon = LineScan.GluedColon(root.Source.LineSpan(root.Line));
        return colon < 0 ? YamlProblems.RootIsNotMapping(root) : YamlProblems.NoSpaceAfterColon(root.Source.Place(root.Line, colon + 1, 1));
    }

    private void TakeScalar(Scalar scalar)
    {
        var node = ScalarNodes.From(source, scalar, tree.Innermost?.Key);
        if (scalar.Style == ScalarStyle.Plain)
        {
            PlainTextTraps.Check(source, scalar, tree.Innermost is { IsInline: true }, problems);
        }

        CheckEscapes(scalar, node);
        if (tree.Innermost is { AwaitsKey: true } && scalar.Value.Length == 0 && scalar.Style == ScalarStyle.Plain)
        {
            var colon = source.Content.IndexOf(':', reached);
            tree.Stop(YamlProblems.KeyWithoutName(source.PlaceAt(colon < 0 ? reached : colon, 1)));
            return;
        }

        if (tree.Innermost is { IsInline: true, IsMapping: true, Key: { } key } mapping && IsAbsent(scalar) && !ColonFollows(last!))
        {
            InlineTraps.ReportKeyWithoutColon(mapping, key, problems);
            mapping.DropEntry();
            return;
        }

        tree.Add(node);
    }

    /// <summary>Escapes can write characters that the check of the raw text never saw.</summary>
    private void CheckEscapes(Scalar scalar, YamlScalar node)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && CharacterCheck.FirstRefused(scalar.Value) is >= 0 and var at)
        {
            tree.Stop(FileProblems.RefusedCharacter(scalar.Value, at, node.PlaceAt(at, 1)));
        }
    }

    private static bool IsAbsent(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0 && scalar.Start.Index == scalar.End.Index;

    private bool ColonFollows(ParsingEvent key)
    {
        var at = key.End.Offset();
        while (at < source.Content.Length && source.Content[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at < source.Content.Length && source.Content[at] == ':';
    }

    private void CloseMapping(ParsingEvent end)
    {
        if (tree.Innermost is { Key: { } key } mapping)
        {
            // The library forgets the value of a key that is empty.
            problems.Add(YamlProblems.KeyWithoutName(key.Place));
            mapping.DropEntry();
        }

        tree.Close(Bracketed(end));
    }

    /// <summary>Where a collection with brackets stands; null for one without.</summary>
    private NodeSpan? Bracketed(ParsingEvent end)
    {
        var start = new RawText(source).OffsetOf(tree.Innermost!.Place);
        return tree.Innermost.IsInline && source.Content[start] is '{' or '[' ? new NodeSpan(start, end.Start.Offset() + 1, IsBracketed: true) : null;
    }

    private void CheckNodeProperties(ParsingEvent next)
    {
        if (next is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            problems.Add(YamlProblems.Anchor(SignPlace(next, '&')));
        }

        if (!node.Tag.IsEmpty)
        {
            problems.Add(YamlProblems.Tag(SignPlace(next, '!')));
        }
    }

    private SourcePlace SignPlace(ParsingEvent next, char sign)
    {
        var at = source.Content.IndexOf(sign, next.Start.Offset());
        return at < 0 ? PlaceOf(next) : source.PlaceAt(at, ScalarNodes.WordLength(source.Content, at));
    }

    private SourcePlace PlaceOf(ParsingEvent next)
    {
        // The library gives the mapping of a single pair in a list no mark of its own.
        var start = Math.Max(next.Start.Offset(), next is MappingStart ? reached : 0);
        return next is AnchorAlias
            ? source.PlaceAt(start, Math.Max(1, next.End.Offset() - start))
            : source.PlaceAt(Math.Min(start, source.Content.Length), 1);
    }
}
