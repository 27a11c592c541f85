using System.Collections.Immutable;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States one field of a practice.</summary>
internal sealed class PracticeEdit(string subject, string field, string value) : DistrictEdit
{
    internal const string PlannedStart = "planned-start";

    internal static ImmutableArray<string> Fields { get; } = ["status", "started", "in-place-since", "stopped-on", PlannedStart, "coverage", "led-by", "expected"];

    internal static bool IsDate(string field) => field is "started" or "in-place-since" or "stopped-on" or PlannedStart;

    internal override void Apply(DistrictDraft draft, BuiltPlaces places)
    {
        var known = draft.Statements.FindPractice(subject) ?? new PracticeState { Id = subject, Place = places.Next() };
        draft.Statements.Set(field switch
        {
            "status" => known with { Status = places.Text(value) },
            "started" => known with { Started = places.Date(value, nameof(value)) },
            "in-place-since" => known with { InPlaceSince = places.Date(value, nameof(value)) },
            "stopped-on" => known with { StoppedOn = places.Date(value, nameof(value)) },
            PlannedStart => known with { PlannedStart = places.Date(value, nameof(value)) },
            "coverage" => known with { Coverage = places.Text(value) },
            "led-by" => known with { LedBy = places.Text(value) },
            _ => known with { Expected = places.Text(value) },
        });
    }

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor) => editor.SetField("practices", subject, field, NewNode.Of(value), "status");
}
