using System.Text;

namespace Roadmap.Hostile;

/// <summary>Changes bytes, words, lines and numbers, and puts pieces of other files in.</summary>
internal sealed class Mutator(Dice dice, IReadOnlyList<(string Name, byte[] Bytes)> seeds)
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "&a", "*a", "<<: *a", "!!str", "%YAML 1.2\n", "? ", "|", ">", ">-\n", "- ", ": ", "{", "}", "[", "]", ",", "#", "\"", "'", "\t", "\0", "\r", "\u2028", "\ufeff", "\u202e", "\ud800",
            "1e999", "-1", "0", "99999999999999999999", "0.0000001", "150%", "1,000", "2026-02-30", "9999-12-31", "0001-01-01", "0000", "never", "known", "at", "as-of", "between", "and", "or", "is not",
            "all: [", "any: [", "none:", "schools:", "areas:", "orders:", "where: [", "of: []", "$", "$x", "x-y: ", "---\n", "...\n", "kind: rule\n", "id: a\n", "~", "null", "yes", "{a.title}", "{$x}", "{matches}",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    internal byte[] Change(byte[] seed)
    {
        var bytes = seed.ToList();
        for (var edits = dice.Pick([1, 1, 1, 2, 3]); edits > 0; edits--)
        {
            One(bytes);
        }

        return [.. bytes];
    }

    private void One(List<byte> bytes)
    {
        var at = dice.Next(bytes.Count + 1);
        switch (dice.Next(11))
        {
            case 0 when bytes.Count > 0:
                bytes[dice.Next(bytes.Count)] ^= (byte)(1 << dice.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(bytes.Count - at, 1 + dice.Next(8)));
                break;
            case 2 or 3:
                bytes.InsertRange(at, dice.Pick(Words));
                break;
            case 4 or 5:
                Lines(bytes);
                break;
            case 6:
                Number(bytes, at);
                break;
            case 7:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, 1 + dice.Next(40))));
                break;
            case 8:
                Splice(bytes, at);
                break;
            default:
                Swap(bytes);
                break;
        }
    }

    /// <summary>A line lost, doubled, moved or indented otherwise.</summary>
    private void Lines(List<byte> bytes)
    {
        var lines = Encoding.Latin1.GetString([.. bytes]).Split('\n').ToList();
        var from = dice.Next(lines.Count);
        switch (dice.Next(4))
        {
            case 0:
                lines.RemoveAt(from);
                break;
            case 1:
                lines.Insert(dice.Next(lines.Count), lines[from]);
                break;
            case 2:
                lines[from] = new string(' ', dice.Next(9)) + lines[from].TrimStart(' ');
                break;
            default:
                lines.Insert(from, dice.Pick(lines).Split(':')[0] + ":" + dice.Pick(lines).Split(':')[^1]);
                break;
        }

        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }

    /// <summary>The next digit becomes an edge of what numbers may be.</summary>
    private void Number(List<byte> bytes, int from)
    {
        var digit = bytes.FindIndex(from, one => one is >= (byte)'0' and <= (byte)'9');
        if (digit >= 0)
        {
            bytes.RemoveAt(digit);
            bytes.InsertRange(digit, Encoding.ASCII.GetBytes(dice.Pick(["0", "-1", "2147483648", "9223372036854775807", "79228162514264337593543950336", "0.0000001", "1e9", "00", "9"])));
        }
    }

    private void Splice(List<byte> bytes, int at)
    {
        var other = dice.Pick(seeds).Bytes;
        var start = dice.Next(other.Length + 1);
        bytes.InsertRange(at, other.AsSpan(start, Math.Min(other.Length - start, dice.Next(200))).ToArray());
    }

    /// <summary>Two words change places.</summary>
    private void Swap(List<byte> bytes)
    {
        var words = Encoding.Latin1.GetString([.. bytes]).Split(' ');
        var (one, other) = (dice.Next(words.Length), dice.Next(words.Length));
        (words[one], words[other]) = (words[other], words[one]);
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join(' ', words)));
    }
}
