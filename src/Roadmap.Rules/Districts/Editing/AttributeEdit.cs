using System.Collections.Immutable;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States an attribute of the profile or the capacity of a resource.</summary>
/// <param name="section">The key of the document that holds it.</param>
/// <param name="name">The attribute's or resource's id.</param>
/// <param name="value">The value.</param>
internal sealed class AttributeEdit(string section, string name, string value) : DistrictEdit
{
    internal override void Apply(DistrictDraft draft, BuiltPlaces places)
    {
        var attributes = section is "profile" ? draft.Profile : draft.Capacity;
        var stated = new ProfileState(name, places.Text(value));
        var index = attributes.FindIndex(attribute => string.Equals(attribute.Id, name, StringComparison.Ordinal));
        if (index < 0)
        {
            attributes.Add(stated);
        }
        else
        {
            attributes[index] = stated;
        }
    }

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor) => editor.SetKey(section, name, NewNode.Value(value));
}
