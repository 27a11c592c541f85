using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Roadmap.Engine.Batching;

namespace Roadmap.Cli.Options;

/// <summary>The options of a batch that need reading.</summary>
internal static class BatchOptionReader
{
    private static readonly string[] Formats = ["ndjson", "csv"];
    private static readonly string[] RowWords = ["districts", "findings"];

    internal static Option<BatchFormat?> Format(string name, string description) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', Formats),
        CustomParser = result => (BatchFormat)WordChoice.Of(result, name, Formats),
    };

    internal static Option<BatchRows> Rows() => new("--rows")
    {
        Description = "What a row is: districts, a row for each district, which is the usual, or findings, a row for each finding.",
        HelpName = string.Join('|', RowWords),
        CustomParser = result => (BatchRows)WordChoice.Of(result, "--rows", RowWords),
    };

    internal static Option<ImmutableArray<string>> Columns() => new("--columns")
    {
        Description = "The columns, in this order, with commas between them; a wrong name lists them all.",
        HelpName = "NAME,NAME",
        CustomParser = result => [.. result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
    };

    internal static Option<long?> FromLine() => new("--from-line")
    {
        Description = "The line to begin at, from 1; no header is written then.",
        HelpName = "N",
        CustomParser = result => Number(result, "--from-line"),
    };

    internal static Option<int?> Threads() => new("--threads")
    {
        Description = "How many threads work; without it as many as there are processors. The rows are the same.",
        HelpName = "N",
        CustomParser = result => (int?)Number(result, "--threads"),
    };

    internal static Option<BatchShard?> Shard() => new("--shard")
    {
        Description = "Only one part of the file, as 3/16: the lines that begin in the third sixteenth of it. All parts one after the other are the whole result.",
        HelpName = "K/N",
        CustomParser = ParseShard,
    };

    /// <summary>What is wrong with a name of a column, or null.</summary>
    internal static string? UnknownColumn(ImmutableArray<string> columns, ImmutableArray<string> known) =>
        columns.FirstOrDefault(column => !known.Contains(column)) is { } wrong
            ? $"error: There is no column \"{wrong}\". There are {string.Join(", ", known)}.\n"
            : null;

    private static long? Number(ArgumentResult result, string option)
    {
        var word = result.Tokens[0].Value;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        result.AddError($"{option} is a whole number from 1, not \"{word}\".");
        return null;
    }

    private static BatchShard? ParseShard(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (word.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count)
        {
            return new BatchShard(number, count);
        }

        result.AddError($"--shard is K/N, as in 3/16, not \"{word}\".");
        return null;
    }
}
