using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads the keys of a count.</summary>
internal sealed class CountReader
{
    private const string CountExample = "areas: { at-least: 3, where: [ area >= developing ] }";
    private const string TallyExample = "at-least: { count: 2, of: [ ... ] }";
    private static readonly ImmutableArray<string> CountKeys = [.. ConditionKeys.Count.Names];
    private static readonly ImmutableArray<string> TallyKeys = [.. ConditionKeys.Tally.Names];

    private readonly ConditionReader reader;
    private readonly ProblemCollector problems;

    internal CountReader(ConditionReader reader, ProblemCollector problems)
    {
        this.reader = reader;
        this.problems = problems;
    }

    internal ConditionSyntax Read(YamlEntry entry, CountedKind counted, int depth)
    {
        var key = entry.Key;
        if (entry.Value is not YamlMapping mapping)
        {
            return reader.Broken(key, ConditionTreeProblems.CountMapping(key.Place, key.Value, CountExample.Replace("areas", key.Value, StringComparison.Ordinal).Replace("area ", TreeKeys.Item(counted) + " ", StringComparison.Ordinal)));
        }

        CheckKeys(mapping, CountKeys);
        var bound = ReadBound(key, mapping);
        var of = ReadOf(mapping.Find("of"), counted);
        var where = mapping.Find("where") is { } found
            ? reader.Read(found.Value, depth + 1)
            : reader.Broken(key, ConditionTreeProblems.Missing(key.Place, key.Value, "where"));
        return new CountSyntax(key.Place, counted, of, bound, where);
    }

    internal ConditionSyntax ReadTally(YamlEntry entry, int depth)
    {
        var key = entry.Key;
        if (entry.Value is not YamlMapping mapping)
        {
            return reader.Broken(key, ConditionTreeProblems.CountMapping(key.Place, key.Value, TallyExample.Replace("at-least", key.Value, StringComparison.Ordinal)));
        }

        CheckKeys(mapping, TallyKeys);
        BoundSyntax? bound = null;
        if (mapping.Find("count") is not { } count)
        {
            problems.Add(ConditionTreeProblems.NoBound(key.Place, key.Value, ["count"]));
        }
        else
        {
            bound = Scalar(count, TreeKeys.Bounds[key.Value], allowsShare: false);
        }

        ImmutableArray<ConditionSyntax> of = mapping.Find("of") is { } list
            ? reader.ReadList(list.Key, list.Value, depth)
            : [reader.Broken(key, ConditionTreeProblems.Missing(key.Place, key.Value, "of"))];
        return new TallySyntax(key.Place, bound, of);
    }

    private void CheckKeys(YamlMapping mapping, ImmutableArray<string> known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key.Value) && !ConditionReader.IsFree(entry.Key))
            {
                problems.Add(ConditionTreeProblems.Key(entry.Key.Place, entry.Key.Value, known));
            }
        }
    }

    private BoundSyntax? ReadBound(YamlScalar key, YamlMapping mapping)
    {
        var bounds = mapping.Entries.Where(entry => TreeKeys.Bounds.ContainsKey(entry.Key.Value)).ToImmutableArray();
        if (bounds.IsEmpty)
        {
            // A misspelt bound is reported already as an unknown key.
            if (mapping.Entries.All(entry => CountKeys.Contains(entry.Key.Value)))
            {
                problems.Add(ConditionTreeProblems.NoBound(key.Place, key.Value, TreeKeys.BoundNames));
            }

            return null;
        }

        foreach (var second in bounds.Skip(1))
        {
            problems.Add(ConditionTreeProblems.SecondBound(second.Key.Place, second.Key.Value, bounds[0].Key.Value));
        }

        return Scalar(bounds[0], TreeKeys.Bounds[bounds[0].Key.Value], allowsShare: true);
    }

    private BoundSyntax? Scalar(YamlEntry entry, CountComparison comparison, bool allowsShare)
    {
        if (entry.Value is YamlScalar { IsBlank: false } amount)
        {
            return new BoundSyntax(comparison, amount);
        }

        problems.Add(ConditionTreeProblems.BoundShape(entry.Key.Place, entry.Key.Value, allowsShare));
        return null;
    }

    private ImmutableArray<YamlScalar> ReadOf(YamlEntry? of, CountedKind counted)
    {
        if (of is null)
        {
            return [];
        }

        if (counted == CountedKind.Schools)
        {
            problems.Add(ConditionTreeProblems.OfSchools(of.Key.Place));
            return [];
        }

        if (of.Value is YamlScalar { IsBlank: false } single)
        {
            return [single];
        }

        if (of.Value is YamlSequence { Items.IsEmpty: false } list && list.Items.All(item => item is YamlScalar { IsBlank: false }))
        {
            return [.. list.Items.Cast<YamlScalar>()];
        }

        problems.Add(ConditionTreeProblems.OfNothing(of.Key.Place, TreeKeys.Plural(counted)));
        return [];
    }
}
