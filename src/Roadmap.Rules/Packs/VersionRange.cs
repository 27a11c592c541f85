namespace Roadmap.Rules.Packs;

/// <summary>The versions of a base pack that an extension accepts: exact, <c>^1.2</c> (the same major) or <c>~1.2.3</c> (the same minor).</summary>
internal sealed record VersionRange(PackVersion From, PackVersion? Below, string Text)
{
    internal static bool TryParse(string text, out VersionRange? range)
    {
        range = null;
        if (text.Length == 0)
        {
            return false;
        }

        if (text[0] is not ('^' or '~'))
        {
            range = PackVersion.TryParse(text, out var exact) ? new VersionRange(exact, null, text) : null;
            return range is not null;
        }

        var parts = text[1..].Split('.');
        if (parts.Length > 3 || !TryNumbers(parts, out var numbers))
        {
            return false;
        }

        var from = new PackVersion(numbers[0], numbers[1], numbers[2]);
        range = new VersionRange(from, text[0] == '^' ? AfterCaret(from, parts.Length) : AfterTilde(from, parts.Length), text);
        return true;
    }

    internal bool Accepts(PackVersion version) =>
        Below is { } below ? version.CompareTo(From) >= 0 && version.CompareTo(below) < 0 : version == From;

    private static bool TryNumbers(string[] parts, out int[] numbers)
    {
        numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!PackVersion.TryPart(parts[i], out numbers[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Before 1.0.0 a minor may break what worked, so ^0.2 stops at 0.3 and ^0.0.3 at 0.0.4.
    private static PackVersion AfterCaret(PackVersion from, int written) => from switch
    {
        { Major: > 0 } => new PackVersion(from.Major + 1, 0, 0),
        _ when written == 1 => new PackVersion(1, 0, 0),
        { Minor: > 0 } => new PackVersion(0, from.Minor + 1, 0),
        _ when written == 2 => new PackVersion(0, 1, 0),
        _ => new PackVersion(0, 0, from.Patch + 1),
    };

    private static PackVersion AfterTilde(PackVersion from, int written) =>
        written == 1 ? new PackVersion(from.Major + 1, 0, 0) : new PackVersion(from.Major, from.Minor + 1, 0);
}
