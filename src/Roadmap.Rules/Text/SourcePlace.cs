namespace Roadmap.Rules.Text;

/// <summary>A stretch of one line in a file that somebody wrote. Two places are equal when file, line, column and length are.</summary>
/// <remarks>Lines and columns start at 1; columns and lengths count UTF-16 units.</remarks>
public sealed class SourcePlace : IEquatable<SourcePlace>
{
    internal SourcePlace(SourceText source, int line, int column, int length)
    {
        Source = source;
        Line = line;
        Column = column;
        Length = length;
    }

    /// <summary>The file as it was named when it was read, with forward slashes.</summary>
    public string File => Source.Path;

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the first character, from 1.</summary>
    public int Column { get; }

    /// <summary>How many characters of the line are meant; 0 or more.</summary>
    public int Length { get; }

    internal SourceText Source { get; }

    /// <summary>The whole text of the line, without its line break.</summary>
    public string LineText => Source.Line(Line);

    /// <inheritdoc/>
    public bool Equals(SourcePlace? other) =>
        other is not null && Line == other.Line && Column == other.Column && Length == other.Length
        && string.Equals(File, other.File, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourcePlace);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(File), Line, Column, Length);

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
