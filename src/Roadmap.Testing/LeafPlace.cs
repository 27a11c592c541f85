namespace Roadmap.Testing;

/// <summary>A leaf as it is written. Two are the same when file, line and column are; the text is only for showing.</summary>
internal readonly record struct LeafPlace(string File, int Line, int Column, string Text) : IComparable<LeafPlace>
{
    public int CompareTo(LeafPlace other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        var byLine = Line.CompareTo(other.Line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }
}
