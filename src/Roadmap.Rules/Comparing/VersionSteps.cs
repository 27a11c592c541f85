using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Comparing;

/// <summary>Reckons with versions. Before 1.0.0 nothing is settled: the second part stands for the first there, and the third for the second.</summary>
internal static class VersionSteps
{
    /// <summary>The step from one version to the other; null when it does not go on, or is one of another pack.</summary>
    internal static VersionStep? Between(PackIdentity before, PackIdentity after)
    {
        var (old, now) = (Read(before), Read(after));
        if (!string.Equals(before.Id, after.Id, StringComparison.Ordinal) || now.CompareTo(old) < 0)
        {
            return null;
        }

        return (now.Major > old.Major, now.Minor > old.Minor, now.Patch > old.Patch, old.Major) switch
        {
            (true, _, _, _) => VersionStep.Major,
            (_, true, _, 0) => VersionStep.Major,
            (_, true, _, _) => VersionStep.Minor,
            (_, _, true, 0) => VersionStep.Minor,
            (_, _, true, _) => VersionStep.Patch,
            _ => VersionStep.None,
        };
    }

    /// <summary>The least version that is a step further.</summary>
    internal static string Next(PackIdentity before, VersionStep step)
    {
        var old = Read(before);
        var next = (step, old.Major) switch
        {
            (VersionStep.None, _) => old,
            (VersionStep.Major, 0) => new PackVersion(0, old.Minor + 1, 0),
            (_, 0) => old with { Patch = old.Patch + 1 },
            (VersionStep.Major, _) => new PackVersion(old.Major + 1, 0, 0),
            (VersionStep.Minor, _) => new PackVersion(old.Major, old.Minor + 1, 0),
            _ => old with { Patch = old.Patch + 1 },
        };
        return next.ToString();
    }

    private static PackVersion Read(PackIdentity identity) => PackVersion.TryParse(identity.Version, out var version) ? version : default;
}
