using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>
/// The fingerprint of a pack: SHA-256 over the path and the content of each of its files, in ordinal path order, line breaks as <c>\n</c>.
/// Each piece is preceded by its length in bytes, so that no two sets of files share one stream.
/// </summary>
internal static class PackHash
{
    internal static string Of(IEnumerable<PackSourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            Append(hash, file.Name);
            Append(hash, file.Text.Content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        }

        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
