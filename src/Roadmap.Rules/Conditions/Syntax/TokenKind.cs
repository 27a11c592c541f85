namespace Roadmap.Rules.Conditions.Syntax;

internal enum TokenKind
{
    Word,
    Number,
    Percent,
    Date,
    Parameter,
    Comparison,
    Plus,
    Minus,
    Dot,
    Open,
    Close,

    /// <summary>A character or operator that the language does not have.</summary>
    Foreign,
    End,
}
