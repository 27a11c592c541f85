using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>
/// Files that stopped at a fault. What they would have declared is unknown everywhere else, and a hundred such problems would bury the one fault;
/// they are left out until the file can be read.
/// </summary>
internal sealed class UnreadFiles
{
    private static readonly ImmutableArray<string> AboutNames = ["RP2102", "RP2103", "RP2104", "RP3023", "RP3210", "RP3301"];

    // A bound that no count reaches: what would be counted may stand in a file that was not read.
    private const string BoundOutOfReach = "RP1118";

    private readonly HashSet<string> ids;

    internal UnreadFiles(IEnumerable<SourceText> files) =>
        ids = files.SelectMany(Lines).SelectMany(Declared).ToHashSet(StringComparer.Ordinal);

    internal IEnumerable<Problem> Without(IEnumerable<Problem> problems) =>
        ids.Count == 0 ? problems : problems.Where(problem => !FollowsFromAFault(problem));

    private bool FollowsFromAFault(Problem problem) =>
        problem.Id is BoundOutOfReach
        || (AboutNames.Contains(problem.Id, StringComparer.Ordinal) && problem.Place is { } place && Words(place).Any(ids.Contains));

    // "practice/subject" and "id.title" are known by their first part, "pack/rule" by its last.
    private static string[] Words(SourcePlace place)
    {
        var line = place.LineText;
        var from = Math.Clamp(place.Column - 1, 0, line.Length);
        return line.Substring(from, Math.Min(place.Length, line.Length - from)).Split('/', '.');
    }

    private static IEnumerable<string> Lines(SourceText file) => Enumerable.Range(1, file.LineCount).Select(file.Line);

    // The key of a line may be an id, and so may the value of "id".
    private static IEnumerable<string> Declared(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            yield break;
        }

        var key = line[..colon].Trim(' ', '-', '"', '{', '\t');
        var id = key is "id" ? line[(colon + 1)..].Trim(' ', '"', ',', '}', '\t') : key;
        if (IdText.IsValid(id))
        {
            yield return id;
        }
    }
}
