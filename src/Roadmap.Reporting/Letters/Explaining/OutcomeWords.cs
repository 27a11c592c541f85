namespace Roadmap.Reporting.Letters.Explaining;

/// <summary>Says in words what something came to.</summary>
internal static class OutcomeWords
{
    internal static string Of(string outcome) => outcome switch
    {
        "fires" => "found here",
        "quiet" => "not found here",
        "undetermined" => "cannot be told yet",
        "not-applicable" => "does not apply here",
        "kept" => "kept",
        "healed" => "came in the wrong order, and both hold now",
        "inverted" => "came in the wrong order",
        "skipped" => "the first was never begun",
        "at-risk" => "about to come in the wrong order",
        "ready" => "ready to begin",
        "waiting" => "neither has begun",
        "blocked" => "waits for something else",
        "withheld" => "better left for now",
        "dropped" => "does not apply here",
        "under-way" => "under way",
        "in-place" => "in place",
        _ => "cannot be told yet",
    };
}
