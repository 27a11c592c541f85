namespace Roadmap.Reference.Tests.Reference;

/// <summary>A value of a fact. Equal values are equal records.</summary>
internal abstract record Datum
{
    /// <summary>A number, a percentage as its number.</summary>
    internal sealed record Number(decimal Amount) : Datum;

    /// <summary>A word, with its place in the order of its type (0 where there is none).</summary>
    internal sealed record Word(string Text, int Rank) : Datum;

    /// <summary>The members of a set, with a space between and in the order of the type.</summary>
    internal sealed record Members(string Words) : Datum;

    /// <summary>A day.</summary>
    internal sealed record Day(When When) : Datum;

    internal decimal? Ordinal => this switch { Number number => number.Amount, Word word => word.Rank, _ => null };
}
