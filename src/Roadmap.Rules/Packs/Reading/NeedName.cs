using System.Buffers;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>The name of a practice's need: its own id, or <c>practice/subject</c>.</summary>
/// <param name="Id">The id of the order constraint.</param>
/// <param name="Subject">The id that the need's milestone begins with.</param>
/// <param name="Place">Where the name comes from.</param>
internal sealed record NeedName(string Id, string Subject, SourcePlace Place)
{
    private static readonly SearchValues<char> SubjectEnds = SearchValues.Create(" .\t\n<>=");

    /// <summary>Null when the need has neither an id nor a milestone that begins with one.</summary>
    internal static NeedName? Of(string practice, YamlMapping need)
    {
        if (need.Find("first")?.Value is not YamlScalar { IsBlank: false } first)
        {
            return null;
        }

        var end = first.Value.AsSpan().IndexOfAny(SubjectEnds);
        var subject = end < 0 ? first.Value : first.Value[..end];
        if (need.Find("id")?.Value is YamlScalar { IsBlank: false } id)
        {
            return new NeedName(id.Value, subject, id.Place);
        }

        return IdText.IsValid(subject) ? new NeedName($"{practice}/{subject}", subject, first.PlaceAt(0, subject.Length)) : null;
    }
}
