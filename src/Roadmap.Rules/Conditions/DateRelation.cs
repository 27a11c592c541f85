namespace Roadmap.Rules.Conditions;

/// <summary>
/// How two days are compared; D is the leaf's duration. A date "has happened" when it is not never, that is not after the as-of date. Between two days
/// (<see cref="LessThanBefore"/>, <see cref="Within"/>) a deadline or a literal is a day like any other, ahead or not.
/// </summary>
public enum DateRelation
{
    /// <summary><c>a before b</c>: a &lt; b. (<c>x after y</c> is <c>y before x</c>.)</summary>
    Before,

    /// <summary><c>a at least D before b</c>: a + D &lt;= b.</summary>
    AtLeastBefore,

    /// <summary><c>a less than D before b</c>: b has happened and a + D &gt; b.</summary>
    LessThanBefore,

    /// <summary><c>a within D of b</c>: both happened and the earlier + D &gt;= the later.</summary>
    Within,

    /// <summary><c>a older than D</c>: a has happened and a + D &lt; as-of. The second side is the as-of date.</summary>
    OlderThan,

    /// <summary><c>a newer than D</c>: a has happened and is not older. The second side is the as-of date.</summary>
    NewerThan,
}
