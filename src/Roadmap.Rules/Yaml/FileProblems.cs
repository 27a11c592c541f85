using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>The wording of every problem with a file as such: its size, its encoding, its characters.</summary>
internal static class FileProblems
{
    private static readonly ProblemDescriptor UnreadableFile = new("RP0010", "file cannot be read", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LargeFile = new("RP0011", "file too large", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ForeignEncoding = new("RP0012", "not UTF-8", ProblemSeverity.Error);
    private static readonly ProblemDescriptor InvisibleControl = new("RP0013", "control character", ProblemSeverity.Error);
    private static readonly ProblemDescriptor HiddenDirection = new("RP0014", "hidden direction mark", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ForeignLineBreak = new("RP0015", "unusual line break", ProblemSeverity.Error);
    private static readonly ProblemDescriptor InnerByteOrderMark = new("RP0016", "byte order mark inside", ProblemSeverity.Error);
    private static readonly ProblemDescriptor InvalidCharacter = new("RP0017", "not a character", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        UnreadableFile, LargeFile, ForeignEncoding, InvisibleControl, HiddenDirection, ForeignLineBreak, InnerByteOrderMark, InvalidCharacter,
    ];

    internal static Problem NotFound(SourcePlace file) =>
        new(UnreadableFile, file, "There is no such file.", "Check the spelling of its name and folder.");

    internal static Problem Unreadable(SourcePlace file) =>
        new(UnreadableFile, file, "The file cannot be opened.", "Check that it is a file, that you may read it and that no program holds it.");

    internal static Problem TooLarge(SourcePlace file, int mostBytes) =>
        new(LargeFile, file, $"The file is larger than {Size(mostBytes)}, the most that is read.", "Split it into several files.");

    internal static Problem NotUtf8(SourcePlace place, byte value) =>
        new(ForeignEncoding, place, $"The byte {Hex(value, 2)} here is not UTF-8 text.", "Save the file with the encoding UTF-8.");

    internal static Problem Utf16(SourcePlace file) =>
        new(ForeignEncoding, file, "The file is saved as UTF-16.", "Save it with the encoding UTF-8.");

    /// <summary>The problem with the refused character at <paramref name="index"/> of <paramref name="text"/>.</summary>
    internal static Problem RefusedCharacter(string text, int index, SourcePlace place)
    {
        var code = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
        return code switch
        {
            0x85 or 0x2028 or 0x2029 => LineSeparator(place, code),
            0xFEFF => ByteOrderMarkInside(place),
            <= char.MaxValue when CharacterCheck.IsDirection((char)code) => DirectionMark(place, code),
            <= char.MaxValue when char.IsControl((char)code) => ControlCharacter(place, code),
            _ => NotACharacter(place, code),
        };
    }

    private static Problem ControlCharacter(SourcePlace place, int code) =>
        new(InvisibleControl, place, $"There is an invisible control character here ({CodePoint(code)}).", "Delete it; it may not show in your editor.");

    private static Problem DirectionMark(SourcePlace place, int code) =>
        new(
            HiddenDirection,
            place,
            $"An invisible character here ({CodePoint(code)}) changes the direction of the text, so that it can read differently from what it says.",
            "Delete it; it may not show in your editor.");

    private static Problem LineSeparator(SourcePlace place, int code) =>
        new(ForeignLineBreak, place, $"There is a line break here that few editors show ({CodePoint(code)}).", "Delete it and press Enter instead.");

    private static Problem ByteOrderMarkInside(SourcePlace place) =>
        new(
            InnerByteOrderMark,
            place,
            "There is an invisible byte order mark (U+FEFF) inside the file; it may only stand at the very start.",
            "Delete it; joining two files often leaves one.");

    private static Problem NotACharacter(SourcePlace place, int code) =>
        new(InvalidCharacter, place, $"{CodePoint(code)} does not stand for any character.", "Delete it or type the character that was meant.");

    private static string CodePoint(int code) => $"U+{Hex(code, 4)}";

    private static string Hex(int value, int digits) => value.ToString($"X{digits}", CultureInfo.InvariantCulture);

    private static string Size(int bytes) => bytes % (1024 * 1024) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
}
