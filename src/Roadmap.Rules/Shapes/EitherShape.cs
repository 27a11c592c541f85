using System.Collections.Immutable;

namespace Roadmap.Rules.Shapes;

/// <summary>A value that has a short form and a long one. No two of the shapes are of one form, so a glance tells which is meant.</summary>
internal sealed class EitherShape(params ImmutableArray<ValueShape> shapes) : ValueShape
{
    internal ImmutableArray<ValueShape> Shapes => shapes;

    internal override ValueForms Forms => shapes.Aggregate(ValueForms.None, (forms, shape) => forms | shape.Forms);
}
