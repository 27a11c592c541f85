using System.Collections.Immutable;

namespace Roadmap.Rules.Shapes;

/// <summary>The id of something that a pack declares; which ones there are is known only with the pack.</summary>
internal sealed class ReferenceShape(params ImmutableArray<Referent> kinds) : ValueShape
{
    /// <summary>What it may name.</summary>
    internal ImmutableArray<Referent> Kinds => kinds;

    internal override ValueForms Forms => ValueForms.Scalar;
}
