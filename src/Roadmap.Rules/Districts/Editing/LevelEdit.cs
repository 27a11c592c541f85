using System.Collections.Immutable;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States the level of an area.</summary>
internal sealed class LevelEdit(string area, string word) : DistrictEdit
{
    internal override void Apply(DistrictDraft draft, BuiltPlaces places)
    {
        var level = places.Text(word);
        var known = draft.Statements.FindArea(area) ?? new AreaState(area, null, [], level.Place);
        draft.Statements.Set(known with { Level = level });
    }

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor) => editor.SetField("areas", area, "level", NewNode.Of(word), "level");
}
