namespace Roadmap.Cli.Options;

/// <summary>In what form a plan is printed.</summary>
internal enum PlanFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>A Gantt chart in Mermaid's language.</summary>
    Mermaid,

    /// <summary>An iCalendar file.</summary>
    Ics,

    /// <summary>A table for spreadsheets.</summary>
    Csv,
}
