namespace Roadmap.Rules.Surveys;

/// <summary>What is made of the answers to one question.</summary>
public enum SurveyTake
{
    /// <summary>The share of answers that are at least a number, or one of some texts; a percentage.</summary>
    Share,

    /// <summary>The mean of the answers.</summary>
    Mean,

    /// <summary>The middle answer; of two middle ones their mean.</summary>
    Median,
}
