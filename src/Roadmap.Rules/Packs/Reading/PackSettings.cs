using System.Collections.Immutable;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>What the headers of a pack set settle for all of it.</summary>
internal sealed class PackSettings
{
    internal required string Title { get; init; }

    internal required FactType LevelType { get; init; }

    internal required CalendarDuration Plateau { get; init; }

    internal required ImmutableArray<ProgramStage> Stages { get; init; }

    internal required Scoring Scoring { get; init; }

    internal required ImmutableArray<Source> Sources { get; init; }

    internal required ImmutableArray<Parameter> Parameters { get; init; }

    /// <summary>The quick list, whose indicators are not read yet.</summary>
    internal required ImmutableArray<YamlScalar> Quick { get; init; }
}
