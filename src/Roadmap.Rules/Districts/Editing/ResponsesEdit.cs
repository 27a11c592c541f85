using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Yaml;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>States of a reading how many answered of how many that were asked.</summary>
internal sealed class ResponsesEdit(int index, int answered, int asked) : DistrictEdit
{
    internal override void Apply(DistrictDraft draft, BuiltPlaces places)
    {
        var readings = draft.Statements.Readings;
        if (index < readings.Count)
        {
            readings[index] = readings[index] with { Responses = places.Text(Text(answered)), Invited = places.Text(Text(asked)) };
        }
    }

    internal override ImmutableArray<TextChange>? Write(DocumentEditor editor)
    {
        if (editor.Root.Find("readings")?.Value is not YamlSequence list || index >= list.Items.Length || list.Items[index] is not YamlMapping reading)
        {
            return null;
        }

        var isNew = reading.Find("responses") is null && reading.Find("invited") is null;
        return isNew ? editor.Add(reading, [("responses", NewNode.Value(Text(answered))), ("invited", NewNode.Value(Text(asked)))]) : SetBoth(editor, reading);
    }

    private ImmutableArray<TextChange>? SetBoth(DocumentEditor editor, YamlMapping reading) =>
        editor.Set(reading, "responses", NewNode.Value(Text(answered))) is { } first && editor.Set(reading, "invited", NewNode.Value(Text(asked))) is { } second
            ? [.. first, .. second]
            : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
