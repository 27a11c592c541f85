namespace Roadmap.Rules.Shapes;

/// <summary>Whether a key has to be there.</summary>
internal enum KeyNeed
{
    Optional,

    /// <summary>Needed in some documents of the kind: a rule that is no draft has a <c>why</c>.</summary>
    Sometimes,

    Required,
}
