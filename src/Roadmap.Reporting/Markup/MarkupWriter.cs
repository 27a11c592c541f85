using System.Text;

namespace Roadmap.Reporting.Markup;

/// <summary>Writes HTML and SVG. Text and attribute values are escaped here and nowhere else, so nothing that a file says can become markup.</summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder text = new();

    /// <summary>Begins an element, which ends when what is returned is disposed of.</summary>
    internal Element Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes).Append('>');
        return new Element(this, tag);
    }

    /// <summary>Begins an element with a class.</summary>
    internal Element Open(string tag, string cssClass) => Open(tag, ("class", cssClass));

    /// <summary>A whole element that holds nothing but text.</summary>
    internal MarkupWriter Add(string tag, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes).Append('>').Append(HtmlText.Escape(content));
        Close(tag);
        return this;
    }

    /// <summary>A whole element that holds nothing but text, with a class.</summary>
    internal MarkupWriter Add(string tag, string content, string cssClass) => Add(tag, content, ("class", cssClass));

    /// <summary>An element that holds nothing and has no end of its own in HTML, or any empty element of SVG.</summary>
    internal MarkupWriter Empty(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes).Append("/>");
        return this;
    }

    /// <summary>Text between elements.</summary>
    internal MarkupWriter Text(string content)
    {
        text.Append(HtmlText.Escape(content));
        return this;
    }

    /// <summary>Markup of our own that holds nothing of a file.</summary>
    internal MarkupWriter Trusted(string markup)
    {
        text.Append(markup);
        return this;
    }

    public override string ToString() => text.ToString();

    private StringBuilder Start(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                text.Append(' ').Append(name).Append("=\"").Append(HtmlText.Escape(value)).Append('"');
            }
        }

        return text;
    }

    private void Close(string tag)
    {
        text.Append("</").Append(tag).Append('>');
        if (!IsInline(tag))
        {
            text.Append('\n');
        }
    }

    /// <summary>A line break beside these would show as a space.</summary>
    private static bool IsInline(string tag) => tag is "a" or "b" or "span" or "strong" or "em" or "code" or "small" or "button" or "tspan" or "text";

    /// <summary>An element that has begun.</summary>
    internal readonly ref struct Element(MarkupWriter writer, string tag)
    {
        public void Dispose() => writer.Close(tag);
    }
}
