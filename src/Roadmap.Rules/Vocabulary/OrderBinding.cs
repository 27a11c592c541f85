namespace Roadmap.Rules.Vocabulary;

/// <summary>How firmly an order constraint binds. The values are the indexes of the words of <see cref="FactType.Binding"/>.</summary>
public enum OrderBinding
{
    /// <summary>Sources advise it.</summary>
    Advised,

    /// <summary>A precondition.</summary>
    Required,
}
