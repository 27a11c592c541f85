using System.Collections.Immutable;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads the level words of a pack and what each of them looks like.</summary>
internal static class LevelReader
{
    internal const int FewestLevels = 2;

    internal const int MostLevels = 20;

    /// <summary>The words of <c>levels:</c>, lowest first.</summary>
    internal static ImmutableArray<string> ReadList(YamlScalar key, ImmutableArray<YamlScalar> items, ProblemCollector problems)
    {
        var first = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        var levels = ImmutableArray.CreateBuilder<string>();
        foreach (var item in items)
        {
            // A level that is nearly an id goes on as that id: one capital should not make every level in the pack unknown.
            var level = item.Value;
            if (!IdText.IsValid(level) || ReservedWords.Contains(level))
            {
                problems.Add(VocabularyProblems.BadLevel(item.Place, level));
                level = IdText.Repair(level);
            }

            if (level is null || ReservedWords.Contains(level))
            {
                continue;
            }

            if (first.TryAdd(level, item.Place))
            {
                levels.Add(level);
            }
            else
            {
                problems.Add(VocabularyProblems.RepeatedLevel(item.Place, level, first[level]));
            }
        }

        if (items.Length < FewestLevels)
        {
            problems.Add(VocabularyProblems.TooFewLevels(key.Place));
        }
        else if (items.Length > MostLevels)
        {
            problems.Add(VocabularyProblems.TooManyLevels(key.Place, MostLevels));
        }

        return levels.ToImmutable();
    }

    /// <summary>The index of a level word; null after a problem.</summary>
    internal static int? Read(YamlScalar scalar, FactType levelType, ProblemCollector problems)
    {
        var index = levelType.IndexOf(scalar.Value);
        if (index >= 0)
        {
            return index;
        }

        problems.Add(VocabularyProblems.UnknownLevel(scalar.Place, scalar.Value, levelType.Words));
        return null;
    }

    /// <summary>What every level looks like, in the order of the levels; reports the ones that are left out.</summary>
    /// <param name="fields">The fields of the area or indicator.</param>
    /// <param name="name">How to call it in a problem: <c>The area "technology"</c>.</param>
    /// <param name="id">Where it is declared.</param>
    /// <param name="levelType">The levels.</param>
    internal static ImmutableArray<string> ReadLooksLike(PackFields fields, string name, YamlScalar id, FactType levelType)
    {
        var problems = fields.Scope.Problems;
        var texts = new string[levelType.Words.Length];
        foreach (var (level, text) in NamedMappings.Values(fields.Raw.Mapping("looks-like"), "looks-like", problems))
        {
            if (Read(level, levelType, problems) is { } index)
            {
                texts[index] = text.Value.Trim();
            }
        }

        var missing = levelType.Words.Where((_, index) => texts[index] is null).ToList();
        if (missing.Count > 0)
        {
            problems.Add(VocabularyProblems.LevelNotDescribed(id.Place, name, missing));
        }

        return [.. texts.Select(text => text ?? "")];
    }
}
