using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Syntax;

/// <summary>The text of one leaf or subject, and where it stands in its scalar.</summary>
internal sealed record LeafSource(YamlScalar Scalar, int Offset, string Text)
{
    internal static LeafSource Of(YamlScalar scalar) => new(scalar, 0, scalar.Value);

    /// <summary>All of it but the space around it.</summary>
    internal TextSpan Whole
    {
        get
        {
            var start = Text.Length - Text.TrimStart().Length;
            return new TextSpan(start, Text.Trim().Length);
        }
    }

    internal SourcePlace Place(TextSpan span) => Scalar.PlaceAt(Offset + span.Start, span.Length);

    /// <summary>The text with some stretches replaced, and each run of space made one.</summary>
    internal string With(params ReadOnlySpan<(TextSpan Span, string Text)> changes)
    {
        var text = Text;
        for (var i = changes.Length - 1; i >= 0; i--)
        {
            var (span, replacement) = changes[i];
            text = string.Concat(text.AsSpan(0, span.Start), replacement, text.AsSpan(span.End));
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
