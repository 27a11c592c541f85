using System.Collections.Immutable;

namespace Roadmap.Rules.Yaml.Editing;

/// <summary>Something to be written into a document: a text, a mapping or a list.</summary>
internal sealed record NewNode
{
    private NewNode()
    {
    }

    /// <summary>The text; null for a collection.</summary>
    internal string? Text { get; private init; }

    /// <summary>The keys and values of a mapping.</summary>
    internal ImmutableArray<(string Key, NewNode Value)> Fields { get; private init; } = [];

    /// <summary>The items of a list.</summary>
    internal ImmutableArray<NewNode> Items { get; private init; } = [];

    internal bool IsList { get; private init; }

    /// <summary>True for a mapping that gets a line for each of its keys, where what is around it stands on lines too.</summary>
    internal bool IsBlock { get; private init; }

    /// <summary>True for a text that JSON writes without quotes when it is a number.</summary>
    internal bool MayBeNumber { get; private init; }

    internal static NewNode Of(string text) => new() { Text = text };

    /// <summary>A value that is a number where it looks like one; dates and words are texts.</summary>
    internal static NewNode Value(string text) => new() { Text = text, MayBeNumber = true };

    internal static NewNode Mapping(params ImmutableArray<(string Key, NewNode Value)> fields) => new() { Fields = fields };

    internal static NewNode Block(params ImmutableArray<(string Key, NewNode Value)> fields) => new() { Fields = fields, IsBlock = true };

    internal static NewNode List(params ImmutableArray<NewNode> items) => new() { Items = items, IsList = true };
}
