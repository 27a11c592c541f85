namespace Roadmap.Rules.Shapes;

/// <summary>What may stand after a key. The readers hold themselves to it, and the schemas for editors are written from it.</summary>
internal abstract class ValueShape
{
    /// <summary>The forms that the value may have.</summary>
    internal abstract ValueForms Forms { get; }
}
