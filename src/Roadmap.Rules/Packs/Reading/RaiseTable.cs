using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Which practices bring which areas to which level; read before all else of a practice, because orders rest on it.</summary>
internal sealed class RaiseTable
{
    private readonly ImmutableArray<(DeclaredSubject Practice, ImmutableArray<AreaRaise> Raises)> entries;

    private RaiseTable(ImmutableArray<(DeclaredSubject Practice, ImmutableArray<AreaRaise> Raises)> entries) => this.entries = entries;

    internal static RaiseTable Read(ImmutableArray<DeclaredSubject> practices, BindingScope scope) =>
        new([.. practices.Select(practice => (practice, ReadOne(practice.Map, scope)))]);

    internal ImmutableArray<AreaRaise> Of(DeclaredSubject practice) =>
        entries.First(entry => ReferenceEquals(entry.Practice, practice)).Raises;

    /// <summary>The practices that bring an area to a level or above, in id order.</summary>
    internal ImmutableArray<string> ToLevel(string area, int level, string? except) =>
    [
        .. entries
            .Where(entry => entry.Raises.Any(raise => string.Equals(raise.Area, area, StringComparison.Ordinal) && raise.Level >= level))
            .Select(entry => entry.Practice.Symbol?.Id).OfType<string>()
            .Where(id => !string.Equals(id, except, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static ImmutableArray<AreaRaise> ReadOne(YamlMapping practice, BindingScope scope)
    {
        var map = new MappingFields(practice, PracticeKeys.Practice, "practice", scope.Problems).Mapping("raises");
        var raises = ImmutableArray.CreateBuilder<AreaRaise>();
        foreach (var (area, word) in NamedMappings.Values(map, "raises", scope.Problems))
        {
            var id = scope.Reading.Ids.Resolve(IdKind.Area, area);
            if (LevelReader.Read(word, scope.LevelType, scope.Problems) is not { } level || id is null)
            {
                continue;
            }

            if (level == 0)
            {
                scope.Problems.Add(RuleProblems.RaisesToLowest(word.Place, id, word.Value));
            }
            else
            {
                raises.Add(new AreaRaise(id, level));
            }
        }

        return raises.ToImmutable();
    }
}
