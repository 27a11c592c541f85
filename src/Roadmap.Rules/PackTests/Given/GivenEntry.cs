using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Given;

/// <summary>One line of <c>given</c>: a subject, taken apart at its first dot, and a value.</summary>
internal sealed class GivenEntry
{
    private const string MissingWord = "missing";
    private const string NeverWord = "never";

    internal GivenEntry(YamlEntry entry)
    {
        Key = entry.Key;
        Value = entry.Value;
        Subject = Key.Value.Trim();
        var dot = Subject.IndexOf('.', StringComparison.Ordinal);
        Name = dot < 0 ? Subject : Subject[..dot];
        Segment = dot < 0 ? null : Subject[(dot + 1)..];
    }

    internal YamlScalar Key { get; }

    internal YamlNode Value { get; }

    /// <summary>The whole subject: <c>buy-in.families</c>.</summary>
    internal string Subject { get; }

    /// <summary>What stands before the first dot.</summary>
    internal string Name { get; }

    /// <summary>What stands after the first dot, or null.</summary>
    internal string? Segment { get; }

    internal SourcePlace Place => Key.Place;

    internal bool IsMissing => Value is YamlScalar { Value: MissingWord };

    internal bool IsNever => Value is YamlScalar { Value: NeverWord };

    /// <summary>The value as one text; null after a problem.</summary>
    internal StatedText? Text(string expected, ProblemCollector problems)
    {
        if (Value is YamlScalar { IsBlank: false } scalar)
        {
            return new StatedText(scalar.Value.Trim(), scalar.Place);
        }

        problems.Add(TestProblems.NotAValue(Value.Place, Subject, expected));
        return null;
    }

    /// <summary>The value as a date or never; null after a problem.</summary>
    internal StatedDate? Date(ProblemCollector problems)
    {
        if (Text("a date, never or missing", problems) is not { } text)
        {
            return null;
        }

        if (IsNever)
        {
            return new StatedDate(null, text.Place);
        }

        if (PartialDate.TryParse(text.Text, out var date))
        {
            return new StatedDate(date, text.Place);
        }

        problems.Add(TestProblems.NotADate(text.Place, Subject, text.Text));
        return null;
    }
}
