namespace Roadmap.Reporting.Letters.Exploring;

/// <summary>How differences are spoken of: as what would be, or as what became.</summary>
/// <param name="Areas">The heading over areas.</param>
/// <param name="Cleared">The heading over what no longer holds.</param>
/// <param name="Lost">The heading over strengths that no longer hold.</param>
/// <param name="New">The heading over what holds now.</param>
/// <param name="Weight">The heading over what weighs more or less.</param>
/// <param name="Order">The heading over the order of things.</param>
/// <param name="Next">The heading over the next steps.</param>
/// <param name="Known">The heading over what can or can no longer be told.</param>
/// <param name="OneStays">What is said of one finding that stays.</param>
/// <param name="ManyStay">What is said of several findings that stay.</param>
/// <param name="None">The sentence for no difference at all.</param>
internal sealed record ChangeTense(string Areas, string Cleared, string Lost, string New, string Weight, string Order, string Next, string Known, string OneStays, string ManyStay, string None)
{
    internal static ChangeTense Would { get; } = new(
        "Where areas would stand",
        "What would be cleared",
        "What strength would be lost",
        "What would be new",
        "What would weigh differently",
        "The order of things",
        "What would come next",
        "What could be told",
        "would stay as it is",
        "would stay as they are",
        "Nothing that is said of the district would be different.");

    internal static ChangeTense Became { get; } = new(
        "Where each area went",
        "What was cleared",
        "What strength was lost",
        "What is new",
        "What weighs differently now",
        "The order of things",
        "What comes next now",
        "What can be told now",
        "is still there",
        "are still there",
        "Nothing that is said of the district is different.");
}
