using System.Collections.Immutable;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Vocabulary;

/// <summary>A publication that the pack rests on.</summary>
public sealed class Source
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The authors, as printed; may be empty.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The year of publication, or null.</summary>
    public int? Year { get; init; }

    /// <summary>What kind of publication: study, article, framework.</summary>
    public string? Type { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>An http or https address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>What a reader should know about it: sample, method, limits.</summary>
    public string? Notes { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourcePlace Place { get; init; }
}
