using Roadmap.Rules.Text;

namespace Roadmap.Rules.Districts;

/// <summary>One reading of an indicator: who told what, how and when. Null means the file does not say.</summary>
public sealed record Reading
{
    /// <summary>The indicator's id.</summary>
    public required StatedText Of { get; init; }

    /// <summary>The role that told; null means the indicator's first role.</summary>
    public StatedText? From { get; init; }

    /// <summary>The value; null when left blank, which says nothing.</summary>
    public StatedText? Value { get; init; }

    /// <summary>The method's id.</summary>
    public StatedText? Method { get; init; }

    /// <summary>When it was told.</summary>
    public StatedDate? Date { get; init; }

    /// <summary>How many answered, a whole number.</summary>
    public StatedText? Responses { get; init; }

    /// <summary>How many were asked, a whole number.</summary>
    public StatedText? Invited { get; init; }

    /// <summary>Half the width of the stated uncertainty, in the value's own unit.</summary>
    public StatedText? Margin { get; init; }

    /// <summary>Where the reading stands.</summary>
    public required SourcePlace Place { get; init; }
}
