using System.Collections.Immutable;
using Roadmap.Rules.Conditions.Syntax;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Conditions.Parsing;

/// <summary>Reads lists, tree keys and counts. What cannot be read is left broken and the rest is read on.</summary>
internal sealed class ConditionReader
{
    internal const int MostDepth = 32;

    private readonly ProblemCollector problems;
    private readonly CountReader counts;

    internal ConditionReader(ProblemCollector problems)
    {
        this.problems = problems;
        counts = new CountReader(this, problems);
    }

    /// <summary>A list or a mapping with one tree key.</summary>
    internal ConditionSyntax Read(YamlNode node, int depth = 1)
    {
        if (depth > MostDepth)
        {
            return Broken(node, ConditionTreeProblems.Deep(node.Place, MostDepth));
        }

        return node switch
        {
            YamlSequence sequence => new GroupSyntax(sequence.Place, GroupKind.All, ReadItems(sequence, depth)),
            YamlMapping mapping => ReadMapping(mapping, depth),
            YamlScalar { IsBlank: true } blank => Broken(blank, ConditionTreeProblems.Blank(blank.Place)),
            YamlScalar leaf => ReadBare(leaf),
            _ => throw new System.Diagnostics.UnreachableException($"A node of {node.GetType().Name} is no YAML."),
        };
    }

    /// <summary>The list that a key holds.</summary>
    internal ImmutableArray<ConditionSyntax> ReadList(YamlScalar key, YamlNode value, int depth)
    {
        switch (value)
        {
            case YamlSequence sequence:
                return ReadItems(sequence, depth);
            case YamlScalar { IsBlank: false } leaf:
                return [ReadBare(leaf)];
            default:
                problems.Add(ConditionTreeProblems.ListExpected(key.Place, key.Value));
                return [new BrokenSyntax(value.Place)];
        }
    }

    internal BrokenSyntax Broken(YamlNode node, Problem problem)
    {
        problems.Add(problem);
        return new BrokenSyntax(node.Place);
    }

    private BrokenSyntax ReadBare(YamlScalar leaf)
    {
        var text = string.Join(' ', leaf.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Broken(leaf, ConditionTreeProblems.Bare(leaf.Place, text));
    }

    private ImmutableArray<ConditionSyntax> ReadItems(YamlSequence sequence, int depth) =>
        sequence.Items.IsEmpty
            ? [Broken(sequence, ConditionTreeProblems.EmptySequence(sequence.Place))]
            : [.. sequence.Items.Select(item => ReadItem(item, depth + 1))];

    private ConditionSyntax ReadItem(YamlNode item, int depth) => item switch
    {
        YamlSequence list => Broken(list, ConditionTreeProblems.ListInList(list.Place)),
        YamlScalar { IsBlank: true } blank => Broken(blank, ConditionProblems.EmptyLeaf(blank.Place)),
        YamlScalar leaf => LeafParser.Parse(leaf, problems) as ConditionSyntax ?? new BrokenSyntax(leaf.Place),
        _ => Read(item, depth),
    };

    private ConditionSyntax ReadMapping(YamlMapping mapping, int depth)
    {
        var entries = mapping.Entries.Where(entry => !IsFree(entry.Key)).ToImmutableArray();
        if (entries.IsEmpty)
        {
            return Broken(mapping, ConditionTreeProblems.NoKey(mapping.Place, TreeKeys.All));
        }

        var read = entries.Select(entry => ReadEntry(entry, depth)).ToImmutableArray();
        if (read.Length == 1)
        {
            return read[0];
        }

        foreach (var entry in entries.Skip(1).Where(entry => TreeKeys.All.Contains(entry.Key.Value)))
        {
            problems.Add(ConditionTreeProblems.SecondKey(entry.Key.Place, entry.Key.Value, entries[0].Key.Value));
        }

        return new BrokenSyntax(mapping.Place);
    }

    internal static bool IsFree(YamlScalar key) => key.Value.StartsWith("x-", StringComparison.Ordinal);

    private ConditionSyntax ReadEntry(YamlEntry entry, int depth) => entry.Key.Value switch
    {
        "all" => new GroupSyntax(entry.Key.Place, GroupKind.All, ReadList(entry.Key, entry.Value, depth)),
        "any" => new GroupSyntax(entry.Key.Place, GroupKind.Any, ReadList(entry.Key, entry.Value, depth)),
        "none" => new GroupSyntax(entry.Key.Place, GroupKind.None, ReadList(entry.Key, entry.Value, depth)),
        var key when TreeKeys.Counted.TryGetValue(key, out var counted) => counts.Read(entry, counted, depth),
        var key when TreeKeys.Tallies.Contains(key) => counts.ReadTally(entry, depth),
        var key when TreeKeys.Bounds.ContainsKey(key) => Broken(entry.Key, ConditionTreeProblems.NoTally(entry.Key.Place, key, TreeKeys.Tallies)),
        var key => Broken(entry.Key, ConditionTreeProblems.Key(entry.Key.Place, key, TreeKeys.All)),
    };
}
