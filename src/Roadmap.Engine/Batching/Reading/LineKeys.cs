using System.Text.Json;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Reads the keys of a mapping.</summary>
internal static class LineKeys
{
    /// <summary>The place of the key that the reader stands on, or -1.</summary>
    internal static int Find(Utf8Names names, ref readonly Utf8JsonReader json) => json.ValueIsEscaped ? -1 : names.Find(json.ValueSpan);

    /// <summary>Takes a known key that was not seen yet, and moves on to its value.</summary>
    /// <param name="names">At most 64 keys.</param>
    /// <param name="json">Stands on a key.</param>
    /// <param name="seen">A bit for each key that was seen.</param>
    /// <param name="key">The key's place.</param>
    internal static bool TryNext(Utf8Names names, ref Utf8JsonReader json, ref ulong seen, out int key)
    {
        key = Find(names, ref json);
        if (key < 0 || (seen & (1UL << key)) != 0)
        {
            return false;
        }

        seen |= 1UL << key;
        return json.Read();
    }
}
