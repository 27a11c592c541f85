using System.Collections.Immutable;
using System.Text.Json;
using Roadmap.Rules.Packs;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Cli.Scaffolding;

/// <summary>Reads a scaffold in memory before anything is written: what it says against a name is what the reader of packs says.</summary>
internal static class ScaffoldTrial
{
    private const string Header = "pack.json";
    private const string TrialId = "trial-of-a-scaffold";

    /// <summary>What keeps a text from being any id; null when nothing does.</summary>
    internal static Problem? OfId(string id)
    {
        var header = $"{{ \"kind\": \"pack\", \"id\": \"{JsonEncodedText.Encode(id)}\", \"version\": \"1.0.0\", \"format\": 1, \"title\": \"A\", \"levels\": [\"low\", \"high\"], \"plateau\": \"1 year\" }}";
        return FirstError(RulePack.TryRead([new PackFile(Header, header)]).Problems);
    }

    /// <summary>What keeps a whole pack with its tests from being used; null when nothing does.</summary>
    internal static Problem? OfPack(ImmutableArray<PackFile> files) => Read(files, []);

    /// <summary>What keeps files from being added to a pack; null when nothing does.</summary>
    internal static Problem? OfPart(ImmutableArray<PackFile> files, RulePack pack)
    {
        var own = pack.Packs[^1];
        var header = $"{{ \"kind\": \"pack\", \"id\": \"{TrialId}\", \"version\": \"1.0.0\", \"format\": 1, \"title\": \"A\", \"extends\": [{{ \"pack\": \"{own.Id}\", \"version\": \"{own.Version}\" }}] }}";
        return Read([new PackFile(Header, header), .. files], [pack]);
    }

    private static Problem? Read(ImmutableArray<PackFile> files, IEnumerable<RulePack> bases)
    {
        var read = RulePack.TryRead(files, bases);
        return FirstError(read.Value is { } pack ? PackTestSuite.TryRead(files, pack).Problems : read.Problems);
    }

    private static Problem? FirstError(ImmutableArray<Problem> problems) => problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error);
}
