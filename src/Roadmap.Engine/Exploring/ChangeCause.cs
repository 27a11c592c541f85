namespace Roadmap.Engine.Exploring;

/// <summary>Why two diagnoses differ in something, when both the district and the pack may have changed between them.</summary>
public enum ChangeCause
{
    /// <summary>The district changed, or time went by; with either pack the change is the same.</summary>
    District,

    /// <summary>The pack changed; with either state of the district the change is the same.</summary>
    Pack,

    /// <summary>Either of the two alone would have brought it.</summary>
    Either,

    /// <summary>Both had to change, or each brought a part.</summary>
    Both,
}
