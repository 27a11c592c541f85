using System.Collections.Immutable;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States one field of a tension.</summary>
internal sealed class TensionEdit(string subject, string field, string value) : DistrictEdit
{
    internal override void Apply(DistrictDraft draft, BuiltPlaces places)
    {
        var text = places.Text(value);
        var index = draft.Tensions.FindIndex(tension => string.Equals(tension.Id, subject, StringComparison.Ordinal));
        var known = index < 0 ? new TensionState(subject, null, null, null, text.Place) : draft.Tensions[index];
        var stated = field switch
        {
            "lean" => known with { Lean = text },
            "named" => known with { Named = text },
            _ => known with { AnchoredTo = text },
        };
        if (index < 0)
        {
            draft.Tensions.Add(stated);
        }
        else
        {
            draft.Tensions[index] = stated;
        }
    }

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor) => editor.SetField("tensions", subject, field, NewNode.Value(value), shortField: null);
}
