namespace Roadmap.Engine.Evaluation.Frames;

/// <summary>A column that is read straight from the facts of a district, looked at on the as-of date.</summary>
/// <param name="Slot">Its place among the scalar columns.</param>
/// <param name="Subject">The place of its practice, order constraint or indicator in the pack.</param>
/// <param name="Role">For an indicator the place of the role asked, or -1 for the one that speaks.</param>
internal readonly record struct PlainColumn(int Slot, int Subject, int Role);
