using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Roadmap.Engine.Batching.Csv;

/// <summary>Writes a row of comma-separated values as the line of JSON that says the same. A blank cell says nothing. Keeps its buffers; not safe to share between threads.</summary>
internal sealed class CsvLines(CsvHeader header)
{
    private readonly CsvRow row = new();
    private readonly ArrayBufferWriter<byte> json = new(16 * 1024);
    private readonly ImmutableArray<CsvSection> sections = header.Sections;
    private bool isFirst;

    /// <summary>What is wrong with the row that was read last, or null.</summary>
    internal string? Fault { get; private set; }

    /// <summary>The line of JSON; valid until the next row. Of no meaning when there is a <see cref="Fault"/>.</summary>
    internal ReadOnlySpan<byte> ToJson(ReadOnlySpan<byte> line)
    {
        json.ResetWrittenCount();
        Fault = !Utf8.IsValid(line) ? "The row is not UTF-8."
            : !row.TryRead(line) ? "A quote is not closed, or something stands behind a closed one."
            : row.Count > header.Width ? string.Create(CultureInfo.InvariantCulture, $"The row has {row.Count} values and the header {header.Width}.")
            : null;
        if (Fault is null)
        {
            Write();
        }

        return json.WrittenSpan;
    }

    private void Write()
    {
        json.Write("{\"kind\":\"district\""u8);
        WriteCell(",\"id\":"u8, header.Id);
        WriteCell(",\"name\":"u8, header.Name);
        WriteCell(",\"as-of\":"u8, header.AsOf);
        foreach (var section in sections)
        {
            Write(section);
        }

        json.Write("}"u8);
    }

    private void Write(CsvSection section)
    {
        if (section.Statements.Count == 0)
        {
            return;
        }

        json.Write(section.Key);
        json.Write(section.IsList ? "["u8 : "{"u8);
        isFirst = true;
        foreach (var statement in section.Statements)
        {
            if (IsSaid(statement))
            {
                Write(statement, section.IsList);
            }
        }

        json.Write(section.IsList ? "]"u8 : "}"u8);
    }

    /// <summary>A reading without a value is none, whatever is said beside it.</summary>
    private bool IsSaid(CsvStatement statement)
    {
        if (statement.Value >= 0 && !row[statement.Value].IsEmpty)
        {
            return true;
        }

        return !statement.Key.AsSpan().StartsWith("\"of\""u8) && (statement.Fields.Exists(field => !row[field.Column].IsEmpty) || statement.History.Exists(field => !row[field.Column].IsEmpty));
    }

    private void Write(CsvStatement statement, bool isItem)
    {
        if (!isFirst)
        {
            json.Write(","u8);
        }

        isFirst = false;
        if (isItem)
        {
            json.Write("{"u8);
        }

        json.Write(statement.Key);
        if (statement.ValueKey is null && statement.Fields.Count == 0)
        {
            WriteText(row[statement.Value]);
            return;
        }

        WriteFields(statement, isItem);
    }

    private void WriteFields(CsvStatement statement, bool isItem)
    {
        var isFirstField = true;
        if (!isItem)
        {
            json.Write("{"u8);
        }

        Field(statement.ValueKey, statement.Value, ref isFirstField);
        var isDated = false;
        foreach (var field in statement.Fields)
        {
            isDated |= field.Key.AsSpan().SequenceEqual("\"date\":"u8) && !row[field.Column].IsEmpty;
            Field(field.Key, field.Column, ref isFirstField);
        }

        if (isItem && !isDated)
        {
            Field("\"date\":"u8, header.AsOf, ref isFirstField);
        }

        WriteHistory(statement.History, isFirstField);
        json.Write("}"u8);
    }

    private void Field(ReadOnlySpan<byte> key, int column, ref bool isFirstField)
    {
        if (column < 0 || row[column].IsEmpty)
        {
            return;
        }

        if (!isFirstField)
        {
            json.Write(","u8);
        }

        isFirstField = false;
        json.Write(key);
        WriteText(row[column]);
    }

    private void WriteHistory(List<CsvField> history, bool isFirstField)
    {
        if (history.Count == 0)
        {
            return;
        }

        json.Write(isFirstField ? "\"history\":["u8 : ",\"history\":["u8);
        var isFirstEntry = true;
        foreach (var reached in history)
        {
            if (row[reached.Column].IsEmpty)
            {
                continue;
            }

            json.Write(isFirstEntry ? "{\"date\":"u8 : ",{\"date\":"u8);
            isFirstEntry = false;
            WriteText(row[reached.Column]);
            json.Write(",\"level\":\""u8);
            json.Write(reached.Key);
            json.Write("\"}"u8);
        }

        json.Write("]"u8);
    }

    private void WriteCell(ReadOnlySpan<byte> key, int column)
    {
        if (column >= 0 && !row[column].IsEmpty)
        {
            json.Write(key);
            WriteText(row[column]);
        }
    }

    private void WriteText(ReadOnlySpan<byte> text)
    {
        json.Write("\""u8);
        if (text.IndexOfAnyInRange((byte)0, (byte)31) < 0 && text.IndexOfAny((byte)'"', (byte)'\\') < 0)
        {
            json.Write(text);
        }
        else
        {
            json.Write(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        }

        json.Write("\""u8);
    }
}
