using Roadmap.Rules.Problems;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts.Files;

/// <summary>Reads the fields of one mapping of a district file. A blank value says nothing: it counts as left out.</summary>
internal sealed class DistrictFields(YamlMapping map, MappingShape shape, string what, ProblemCollector problems)
{
    private const string Never = "never";

    private readonly MappingFields fields = new(map, shape, what, problems);

    internal MappingFields Raw => fields;

    internal ProblemCollector Problems => problems;

    internal SourcePlace Place => map.Place;

    /// <summary>A value of one word, number or text.</summary>
    internal StatedText? Text(string key) => fields.Scalar(key) is { } scalar ? Stated(scalar) : null;

    internal StatedText? RequiredText(string key) => fields.RequiredScalar(key) is { } scalar ? Stated(scalar) : null;

    /// <summary>A value that may be a list of words.</summary>
    internal StatedText? Value(string key) => fields.Node(key) is { } node ? ValueOf(node, problems) : null;

    internal static StatedText? ValueOf(YamlNode node, ProblemCollector problems)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return scalar.IsBlank ? null : Stated(scalar);
            case YamlSequence list:
                foreach (var item in list.Items.Where(item => item is not YamlScalar { IsBlank: false }))
                {
                    problems.Add(DistrictProblems.ListItem(item.Place));
                }

                var words = list.Items.OfType<YamlScalar>().Select(item => item.Value.Trim());
                return new StatedText(list.Items.IsEmpty ? "none" : string.Join(", ", words), list.Place);
            default:
                problems.Add(DistrictProblems.NotAValue(node.Place));
                return null;
        }
    }

    /// <summary>A day, a month or a year, or never.</summary>
    internal StatedDate? DateOrNever(string key) => fields.Scalar(key) is { } scalar ? ReadDate(key, scalar, mayBeNever: true) : null;

    /// <summary>A day, a month or a year.</summary>
    internal StatedDate? Date(string key) => fields.Scalar(key) is { } scalar ? ReadDate(key, scalar, mayBeNever: false) : null;

    internal StatedDate? RequiredDate(string key) => fields.RequiredScalar(key) is { } scalar ? ReadDate(key, scalar, mayBeNever: false) : null;

    /// <summary>A full day.</summary>
    internal DateOnly? Day(string key) => fields.Scalar(key) is { } scalar ? ReadDay(scalar) : null;

    internal DateOnly? RequiredDay(string key) => fields.RequiredScalar(key) is { } scalar ? ReadDay(scalar) : null;

    internal CalendarDuration? Duration(string key)
    {
        if (fields.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (CalendarDuration.TryParse(scalar.Value, out var duration))
        {
            return duration;
        }

        problems.Add(DistrictProblems.NotADuration(scalar.Place, scalar.Value));
        return null;
    }

    internal void CheckDuration(StatedText? stated)
    {
        if (stated is not null && !CalendarDuration.TryParse(stated.Text, out _))
        {
            problems.Add(DistrictProblems.NotADuration(stated.Place, stated.Text));
        }
    }

    /// <summary>False after a problem.</summary>
    internal static bool CheckId(YamlScalar id, ProblemCollector problems)
    {
        if (IdText.IsValid(id.Value))
        {
            return true;
        }

        problems.Add(DistrictProblems.NotAnId(id.Place, id.Value));
        return false;
    }

    internal void Finish() => fields.Finish();

    private static StatedText Stated(YamlScalar scalar) => new(scalar.Value.Trim(), scalar.Place);

    private StatedDate? ReadDate(string key, YamlScalar scalar, bool mayBeNever) => ReadDate(key, scalar, mayBeNever, problems);

    /// <summary>A date that stands in a scalar; null after a problem.</summary>
    internal static StatedDate? ReadDate(string key, YamlScalar scalar, bool mayBeNever, ProblemCollector problems)
    {
        var text = scalar.Value.Trim();
        if (text is Never)
        {
            if (mayBeNever)
            {
                return new StatedDate(null, scalar.Place);
            }

            problems.Add(DistrictProblems.NeverHere(scalar.Place, key));
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return new StatedDate(date, scalar.Place);
        }

        problems.Add(DistrictProblems.NotADate(scalar.Place, text));
        return null;
    }

    private DateOnly? ReadDay(YamlScalar scalar)
    {
        if (PartialDate.TryParse(scalar.Value.Trim(), out var date) && date.Day != 0)
        {
            return date.First;
        }

        problems.Add(DistrictProblems.NotADay(scalar.Place, scalar.Value));
        return null;
    }
}
