namespace Roadmap.Cli.Options;

/// <summary>In what form a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>One HTML file with pictures.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>A table for spreadsheets.</summary>
    Csv,
}
