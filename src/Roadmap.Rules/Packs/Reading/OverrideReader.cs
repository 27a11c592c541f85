using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Reads an override document; whether its target exists is checked when everything has a name.</summary>
internal static class OverrideReader
{
    internal static DeclaredOverride? Read(YamlRoot root, ReadingScope scope)
    {
        var fields = new PackFields(root.Map, OverrideDocumentKeys.Override, "override", scope);
        fields.Raw.Has("kind");
        var target = fields.Raw.RequiredScalar("target");
        var reason = fields.RequiredText("reason");
        var by = ReadBy(fields);
        var until = ReadUntil(fields);
        var against = ReadAgainst(fields);
        var set = fields.Raw.Mapping("set");
        var alsoRequire = fields.Raw.Node("also-require");
        var disable = fields.Raw.Scalar("disable");
        var disables = fields.YesNo("disable");
        fields.Finish();
        if (target is null || !TrySplit(target, scope, out var pack, out var id))
        {
            return null;
        }

        if (set is null && alsoRequire is null && !disables)
        {
            scope.Problems.Add(OverrideProblems.ChangesNothing(target.Place));
        }

        var model = new PackOverride
        {
            TargetPack = pack,
            Target = id,
            Pack = root.Pack,
            Reason = reason,
            By = by,
            Until = until,
            WrittenAgainst = against,
            Disables = disables,
            Place = target.Place,
        };
        return new DeclaredOverride(model, target, set, alsoRequire, disable);
    }

    private static bool TrySplit(YamlScalar target, ReadingScope scope, out string pack, out string id)
    {
        var slash = target.Value.IndexOf('/', StringComparison.Ordinal);
        pack = slash < 0 ? "" : target.Value[..slash];
        id = target.Value[(slash + 1)..];
        if (slash > 0 && id.Length > 0)
        {
            return true;
        }

        scope.Problems.Add(OverrideProblems.TargetWithoutPack(target.Place, target.Value));
        return false;
    }

    private static string? ReadBy(PackFields fields)
    {
        var by = fields.Raw.Scalar("by");
        if (by is not null && EmailAddress.IsIn(by.Value))
        {
            fields.Scope.Problems.Add(PackProblems.EmailAddress(by.Place));
        }

        return by?.Value.Trim();
    }

    private static DateOnly? ReadUntil(PackFields fields)
    {
        var until = fields.Date("until");
        return until?.Last;
    }

    private static string? ReadAgainst(PackFields fields)
    {
        if (fields.Raw.RequiredScalar("written-against") is not { } scalar)
        {
            return null;
        }

        if (PackVersion.TryParse(scalar.Value, out var version))
        {
            return version.ToString();
        }

        fields.Scope.Problems.Add(PackProblems.NotAVersion(scalar.Place, scalar.Value));
        return null;
    }
}
