namespace Roadmap.Rules.Shapes;

/// <summary>The kinds of single value.</summary>
internal enum ScalarForm
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Sentences for people.</summary>
    Prose,

    /// <summary>A new id.</summary>
    Id,

    /// <summary>A new id that may have a practice's id and a slash before it.</summary>
    OrderId,

    /// <summary>A number between two bounds.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A number and a unit of time.</summary>
    Duration,

    /// <summary>A day, a month or a year.</summary>
    Date,

    /// <summary>A day, a month, a year, or never.</summary>
    DateOrNever,

    /// <summary>A full day.</summary>
    Day,

    /// <summary>A version of three parts.</summary>
    Version,

    /// <summary>A version, or a range of them.</summary>
    VersionRange,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>A type of the language, such as a scale with its words.</summary>
    FactType,

    /// <summary>A literal of some type that the document says elsewhere.</summary>
    Literal,
}
