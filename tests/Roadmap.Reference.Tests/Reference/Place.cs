namespace Roadmap.Reference.Tests.Reference;

/// <summary>Where a condition is looked at: for a school or the district, and for which item of a count.</summary>
internal sealed record Place(ModelDistrict.Unit? School, string? Item);
