namespace Roadmap.Reporting.Json.Documents;

/// <summary>A result as it is written, with the name of its shape: what <see cref="ResultJson"/> reads and writes.</summary>
public interface IResultDocument
{
    /// <summary>The name that documents of this shape carry, <c>roadmap/diagnosis/1</c>.</summary>
    static abstract string SchemaName { get; }

    /// <summary>Whether a document is one line, for protocols of one document to a line.</summary>
    static virtual bool IsOneLine => false;

    /// <summary>The name that this document carries; the first value written.</summary>
    string Schema { get; }
}
