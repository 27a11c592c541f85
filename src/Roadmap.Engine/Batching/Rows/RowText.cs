using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;

namespace Roadmap.Engine.Batching.Rows;

/// <summary>Writes rows as JSON objects or comma-separated values into one buffer that grows and is used again. Not safe to share between threads.</summary>
internal sealed class RowText(BatchFormat format)
{
    private const int MostNumber = 24;
    private const long ThousandthsToOne = 1000;

    private readonly bool isJson = format == BatchFormat.Json;
    private byte[] buffer = new byte[64 * 1024];
    private int length;
    private bool isFirstField;
    private bool isFirstItem;

    internal ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    internal ReadOnlyMemory<byte> Memory => buffer.AsMemory(0, length);

    internal void Clear() => length = 0;

    internal void BeginRow()
    {
        isFirstField = true;
        if (isJson)
        {
            Byte((byte)'{');
        }
    }

    internal void EndRow()
    {
        Ensure(2);
        if (isJson)
        {
            buffer[length++] = (byte)'}';
        }

        buffer[length++] = (byte)'\n';
    }

    /// <summary>Begins a field of a row; its value follows.</summary>
    /// <param name="key">The name as a JSON key with its colon.</param>
    internal void BeginField(ReadOnlySpan<byte> key)
    {
        if (!isFirstField)
        {
            Byte((byte)',');
        }

        isFirstField = false;
        if (isJson)
        {
            Raw(key);
        }
    }

    /// <summary>A value that is not known or does not apply.</summary>
    internal void Null()
    {
        if (isJson)
        {
            Raw("null"u8);
        }
    }

    internal void Number(long number)
    {
        Ensure(MostNumber);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(length), out var written);
        length += written;
    }

    /// <summary>A number of thousandths as a decimal number with three places.</summary>
    internal void Thousandths(long thousandths)
    {
        if (thousandths < 0)
        {
            Byte((byte)'-');
            thousandths = -thousandths;
        }

        var (whole, rest) = Math.DivRem(thousandths, ThousandthsToOne);
        Number(whole);
        Ensure(4);
        buffer[length++] = (byte)'.';
        buffer[length++] = (byte)('0' + (rest / 100));
        buffer[length++] = (byte)('0' + (rest / 10 % 10));
        buffer[length++] = (byte)('0' + (rest % 10));
    }

    /// <summary>A word that needs no escape: an id, a date, a word of the language.</summary>
    internal void Word(ReadOnlySpan<byte> word)
    {
        Ensure(word.Length + 2);
        if (isJson)
        {
            buffer[length++] = (byte)'"';
        }

        word.CopyTo(buffer.AsSpan(length));
        length += word.Length;
        if (isJson)
        {
            buffer[length++] = (byte)'"';
        }
    }

    /// <summary>Begins a text of words with a space between them.</summary>
    internal void BeginWords()
    {
        isFirstItem = true;
        if (isJson)
        {
            Byte((byte)'"');
        }
    }

    internal void Item(ReadOnlySpan<byte> word)
    {
        Ensure(word.Length + 1);
        if (!isFirstItem)
        {
            buffer[length++] = (byte)' ';
        }

        isFirstItem = false;
        word.CopyTo(buffer.AsSpan(length));
        length += word.Length;
    }

    internal void EndWords()
    {
        if (isJson)
        {
            Byte((byte)'"');
        }
    }

    /// <summary>Any text.</summary>
    internal void Text(string text)
    {
        if (isJson)
        {
            Word(Encoding.UTF8.GetBytes(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)));
        }
        else
        {
            Raw(Encoding.UTF8.GetBytes(Quoted(text)));
        }
    }

    /// <summary>The first line of comma-separated values.</summary>
    internal void Header(IEnumerable<string> names)
    {
        if (!isJson)
        {
            Raw(Encoding.UTF8.GetBytes(string.Join(',', names.Select(Quoted)) + "\n"));
        }
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Byte(byte one)
    {
        Ensure(1);
        buffer[length++] = one;
    }

    private void Ensure(int room)
    {
        if (buffer.Length - length < room)
        {
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + room));
        }
    }
}
