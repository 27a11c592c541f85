namespace Roadmap.Reporting.Text;

/// <summary>How a run of text is meant; plain text shows no difference.</summary>
public enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>What the eye should find first.</summary>
    Strong,

    /// <summary>What may be skipped: ids, sources, places.</summary>
    Quiet,

    /// <summary>Going well.</summary>
    Good,

    /// <summary>Worth attention.</summary>
    Notice,

    /// <summary>Worth attention first.</summary>
    Alarm,
}
