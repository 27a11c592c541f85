namespace Roadmap.Engine.Questions;

/// <summary>The kinds of answer that a question can have.</summary>
public enum AnswerKind
{
    /// <summary>One value of the type.</summary>
    Value,

    /// <summary>A day, a month or a year by the as-of date.</summary>
    Date,

    /// <summary>A day, a month or a year by the as-of date, or <c>never</c>.</summary>
    DateOrNever,

    /// <summary>A day, a month or a year that may lie in the future.</summary>
    Deadline,

    /// <summary>What somebody told: a value, and after it if one likes <c>on 2024-05-06</c>, <c>by questionnaire</c> and <c>96 of 160</c>.</summary>
    Reading,

    /// <summary>What somebody told earlier: a value and the day, <c>62% on 2023-05</c>.</summary>
    EarlierReading,

    /// <summary>How many answered of how many: <c>96 of 160</c>.</summary>
    Responses,

    /// <summary><c>yes</c> or <c>no</c>, or in own words what it is.</summary>
    YesOrText,
}
