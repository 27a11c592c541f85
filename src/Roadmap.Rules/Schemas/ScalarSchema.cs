using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Schemas;

/// <summary>How each kind of single value is told to an editor: its JSON types, and a pattern where the text has a form of its own.</summary>
/// <remarks>Never stricter than the reader. Leaves of conditions are plain text here: only the reader knows their language.</remarks>
internal sealed record ScalarSchema(ImmutableArray<string> Types, string? Pattern, string? Otherwise)
{
    private const string Id = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private const string Number = "(0|[1-9][0-9]{0,5})";
    private const string NotAnId = "An id is lower-case words and digits joined by single hyphens: shared-vision.";
    private const string NotADate = "A date is a day, a month or a year: 2014-08-20, 2014-08 or 2014.";

    /// <summary>The pattern of an id.</summary>
    internal static string IdPattern => $"^{Id}$";

    /// <summary>What to say of a text that is no id.</summary>
    internal static string IdMessage => NotAnId;

    internal static ScalarSchema Of(ScalarForm form) => form switch
    {
        ScalarForm.Id => Text(IdPattern, NotAnId),
        ScalarForm.OrderId => Text($"^{Id}(/{Id})*$", NotAnId),
        ScalarForm.Number => new(["number", "string"], "^\\s*-?[0-9]+(\\.[0-9]+)?\\s*$", "A number is digits with a decimal point, and no thousands separator: 4 or 2.5."),
        ScalarForm.Duration => Text("^\\s*[0-9]+ +(day|week|month|year)s?\\s*$", "A duration is a whole number and a unit: 6 months."),
        ScalarForm.Date => new(["string", "integer"], "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", NotADate),
        ScalarForm.DateOrNever => new(["string", "integer"], "^(never|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$", $"{NotADate} What has not happened is never."),
        ScalarForm.Day => Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "A full day is needed: 2014-08-20."),
        ScalarForm.Version => Text($"^{Number}\\.{Number}\\.{Number}$", "A version has three parts: 1.0.0."),
        ScalarForm.VersionRange => new(["string"], $"^({Number}\\.{Number}\\.{Number}|[~^]{Number}(\\.{Number}){{0,2}})$", "Write a version, 1.2.0, or a range, ^1.2 or ~1.2."),
        ScalarForm.Address => Text("^\\s*[hH][tT][tT][pP][sS]?://", "An address begins with http:// or https://."),
        ScalarForm.FactType => Text(null, null),
        _ => new(["string", "number", "boolean"], null, null),
    };

    /// <summary>Writes what holds beside the types.</summary>
    internal static void WriteRules(Utf8JsonWriter json, ScalarShape shape)
    {
        if (shape.Least is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (shape.Most is { } most)
        {
            json.WriteNumber("maximum", most);
        }

        WritePattern(json, Of(shape.Form));
    }

    private static void WritePattern(Utf8JsonWriter json, ScalarSchema schema)
    {
        if (schema.Pattern is not null)
        {
            json.WriteString("pattern", schema.Pattern);
            json.WriteString("patternErrorMessage", schema.Otherwise);
        }
    }

    private static ScalarSchema Text(string? pattern, string? otherwise) => new(["string"], pattern, otherwise);
}
