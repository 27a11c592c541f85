using System.Collections.Immutable;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads id, version and bases of a pack; the format comes before everything else.</summary>
internal static class PackHeaderReader
{
    internal const string Format = "1";

    /// <summary>The problem of a pack whose format cannot be read; null when it can.</summary>
    internal static Problem? CheckFormat(YamlMapping root) => root.Find("format")?.Value switch
    {
        YamlScalar { IsBlank: false } scalar => string.Equals(scalar.Value, Format, StringComparison.Ordinal) ? null : PackProblems.UnknownFormat(scalar.Place, scalar.Value),
        null or YamlScalar => PackProblems.FormatMissing(root.Place),
        var other => PackProblems.UnknownFormat(other.Place, "..."),
    };

    /// <summary>The header; null when the pack has no usable id.</summary>
    internal static PackHeader? Read(YamlMapping root, ProblemCollector problems)
    {
        var fields = new MappingFields(root, PackKeys.Pack, "pack", problems);
        var id = fields.RequiredScalar("id");
        var version = fields.RequiredScalar("version");
        var extends = ReadExtends(fields.List("extends"), problems);
        var number = ReadVersion(version, problems);
        if (id is null)
        {
            return null;
        }

        if (!IdText.IsValid(id.Value))
        {
            problems.Add(PackProblems.NotAnId(id.Place, id.Value));
            return null;
        }

        return new PackHeader(id.Value, number, extends, root, id.Place);
    }

    private static PackVersion ReadVersion(YamlScalar? scalar, ProblemCollector problems)
    {
        var version = default(PackVersion);
        if (scalar is not null && !PackVersion.TryParse(scalar.Value, out version))
        {
            problems.Add(PackProblems.NotAVersion(scalar.Place, scalar.Value));
        }

        return version;
    }

    private static ImmutableArray<PackExtension> ReadExtends(YamlSequence? list, ProblemCollector problems)
    {
        var extends = ImmutableArray.CreateBuilder<PackExtension>();
        foreach (var item in list?.Items ?? [])
        {
            if (item is not YamlMapping map)
            {
                problems.Add(PackProblems.NotAnExtension(item.Place));
                continue;
            }

            var fields = new MappingFields(map, PackKeys.Extension, "extension", problems);
            var pack = fields.RequiredScalar("pack");
            var version = fields.RequiredScalar("version");
            fields.Finish();
            VersionRange? range = null;
            if (version is not null && !VersionRange.TryParse(version.Value, out range))
            {
                problems.Add(PackProblems.NotAVersionRange(version.Place, version.Value));
            }

            if (pack is not null)
            {
                extends.Add(new PackExtension(pack, range));
            }
        }

        return extends.ToImmutable();
    }
}
