using System.Collections.Immutable;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States when the program started.</summary>
internal sealed class ProgramEdit(string date) : DistrictEdit
{
    internal override void Apply(DistrictDraft draft, BuiltPlaces places) => draft.ProgramStarted = places.Date(date, nameof(date));

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor) => editor.SetKey("program", "started", NewNode.Of(date));
}
