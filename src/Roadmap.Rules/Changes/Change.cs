using System.Diagnostics.CodeAnalysis;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Changes;

/// <summary>
/// One thing that is supposed of a district: a fact in the words of a pack test's <c>given</c>, and what it should be. It is checked when it meets a pack.
/// </summary>
/// <param name="Subject">The fact: <c>shared-vision</c>, <c>technology</c>, <c>buy-in.families</c>, <c>technology.started</c>, <c>district.enrollment</c>.</param>
/// <param name="Value">The value as a district file has it, or <c>missing</c> for what should no longer be known.</param>
/// <param name="On">For a status, a level or a reading: the day, month or year on which it came about, not after the as-of date; null means on the as-of date.</param>
public sealed record Change(string Subject, string Value, PartialDate? On = null)
{
    private const string OnWord = " on ";

    /// <summary>A practice takes a status.</summary>
    /// <param name="id">The practice's id.</param>
    /// <param name="status">The status.</param>
    /// <param name="on">When; null means on the as-of date.</param>
    public static Change Practice(string id, PracticeStatus status, PartialDate? on = null) => new(id, FactType.Status.Words[(int)status], on);

    /// <summary>An area moves to a level.</summary>
    /// <param name="id">The area's id.</param>
    /// <param name="level">The level word.</param>
    /// <param name="on">When; null means on the as-of date.</param>
    public static Change Level(string id, string level, PartialDate? on = null) => new(id, level, on);

    /// <summary>An indicator is told anew; what was told before stays as it was.</summary>
    /// <param name="id">The indicator's id.</param>
    /// <param name="value">The value, as a district file has it: <c>60%</c>.</param>
    /// <param name="from">The role that tells; null means the indicator's first role.</param>
    /// <param name="on">When; null means on the as-of date.</param>
    public static Change Reading(string id, string value, string? from = null, PartialDate? on = null) => new(from is null ? id : $"{id}.{from}", value, on);

    /// <summary>A fact is no longer known.</summary>
    /// <param name="subject">The fact.</param>
    public static Change Missing(string subject) => new(subject, "missing");

    /// <summary>Reads <c>subject=value</c> or <c>subject=value on 2014-08</c>; the value may be a mapping or list of YAML in one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change when true.</param>
    /// <returns>False when the text has no equals sign or nothing on one side of it.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Change? change)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var subject = equals < 0 ? "" : text[..equals].Trim();
        var value = equals < 0 ? "" : text[(equals + 1)..].Trim();
        change = subject.Length == 0 || value.Length == 0 ? null : Dated(subject, value);
        return change is not null;
    }

    /// <summary><c>subject=value</c>, and the day when there is one.</summary>
    public override string ToString() => On is { } day ? $"{Subject}={Value}{OnWord}{day}" : $"{Subject}={Value}";

    private static Change Dated(string subject, string value)
    {
        var on = value.LastIndexOf(OnWord, StringComparison.Ordinal);
        return on > 0 && PartialDate.TryParse(value.AsSpan(on + OnWord.Length).Trim(), out var date)
            ? new Change(subject, value[..on].Trim(), date)
            : new Change(subject, value);
    }
}
