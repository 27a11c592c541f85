using System.Globalization;

namespace Roadmap.Rules.Packs;

/// <summary>A version of three numbers.</summary>
internal readonly record struct PackVersion(int Major, int Minor, int Patch) : IComparable<PackVersion>
{
    private const int MostDigits = 6;

    internal static bool TryParse(string text, out PackVersion version)
    {
        version = default;
        var parts = text.Split('.');
        if (parts.Length != 3 || !TryPart(parts[0], out var major) || !TryPart(parts[1], out var minor) || !TryPart(parts[2], out var patch))
        {
            return false;
        }

        version = new PackVersion(major, minor, patch);
        return true;
    }

    /// <summary>Reads one part: digits without a leading zero.</summary>
    internal static bool TryPart(string text, out int value)
    {
        value = 0;
        return text.Length is > 0 and <= MostDigits
            && (text.Length == 1 || text[0] != '0')
            && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    public int CompareTo(PackVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
