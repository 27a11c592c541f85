namespace Roadmap.Reporting.Sites;

/// <summary>How a run of text is set.</summary>
internal enum SpanStyle
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>As a thing of the language.</summary>
    Code,

    /// <summary>So that it stands out.</summary>
    Strong,
}
