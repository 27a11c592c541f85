namespace Roadmap.Engine.Evaluation.Facts;

/// <summary>What a level or status rests on.</summary>
internal enum FactBasis
{
    /// <summary>Nobody said and nothing derives it.</summary>
    None,

    /// <summary>The district file states it.</summary>
    Stated,

    /// <summary>The pack derives it from readings.</summary>
    Derived,
}
