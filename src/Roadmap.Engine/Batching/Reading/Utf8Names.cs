using System.Buffers.Binary;
using System.Text;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>Finds the place of a name among known ones straight from UTF-8. Immutable.</summary>
internal sealed class Utf8Names
{
    private readonly byte[][] names;
    private readonly int[] slots;

    /// <param name="names">Different names; the place of each is its number.</param>
    internal Utf8Names(IEnumerable<string> names)
    {
        this.names = [.. names.Select(Encoding.UTF8.GetBytes)];
        var size = 8;
        while (size < 4 * this.names.Length)
        {
            size *= 2;
        }

        slots = new int[size];
        for (var i = 0; i < this.names.Length; i++)
        {
            var slot = SlotOf(this.names[i]);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = i + 1;
        }
    }

    /// <summary>The place of a name, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        for (var slot = SlotOf(name); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            var place = slots[slot] - 1;
            if (name.SequenceEqual(names[place]))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The first eight bytes, the last eight and the length tell names apart well enough.</summary>
    private int SlotOf(ReadOnlySpan<byte> name)
    {
        ulong mixed;
        if (name.Length >= 8)
        {
            mixed = BinaryPrimitives.ReadUInt64LittleEndian(name) ^ ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]), 29);
        }
        else
        {
            mixed = 0;
            foreach (var letter in name)
            {
                mixed = (mixed << 8) | letter;
            }
        }

        mixed = (mixed + (ulong)name.Length) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> 40) & (slots.Length - 1);
    }
}
