using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;

namespace Roadmap.Import.Wording;

/// <summary>The wording of every problem with a survey as a whole, and of its columns with the map.</summary>
public static class ImportProblems
{
    private static readonly ProblemDescriptor Unreadable = new("RP7101", "survey cannot be read", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Encoding = new("RP7102", "survey in another encoding", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Large = new("RP7103", "survey too large", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Locked = new("RP7104", "workbook locked or old", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Damaged = new("RP7105", "workbook damaged", ProblemSeverity.Error);
    private static readonly ProblemDescriptor SheetMissing = new("RP7106", "no such sheet", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoTable = new("RP7107", "no table in the survey", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ColumnMissing = new("RP7108", "no such column", ProblemSeverity.Error);
    private static readonly ProblemDescriptor ColumnTwice = new("RP7109", "column stands twice", ProblemSeverity.Error);
    private static readonly ProblemDescriptor DistrictMissing = new("RP7110", "map names no district", ProblemSeverity.Error);

    /// <summary>Every kind of problem of this family, in the order of their ids.</summary>
    public static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
        [Unreadable, Encoding, Large, Locked, Damaged, SheetMissing, NoTable, ColumnMissing, ColumnTwice, DistrictMissing];

    internal static Problem CannotOpen(string file) =>
        new(Unreadable, null, $"\"{file}\" cannot be opened.", "Check its name and folder, that you may read it and that no program holds it.");

    internal static Problem NotText(string file) =>
        new(Unreadable, null, $"\"{file}\" is not a table in text form.", "Export the survey as CSV or as an Excel workbook (.xlsx).");

    internal static Problem OtherEncoding(string file, int line) =>
        new(Encoding, null, string.Create(CultureInfo.InvariantCulture, $"Line {line} of \"{file}\" is not UTF-8 text."), "Export it as UTF-8, or write \"encoding: windows-1252\" under \"table:\" in the map.");

    internal static Problem TooLarge(string file, long mostBytes) =>
        new(Large, null, string.Create(CultureInfo.InvariantCulture, $"\"{file}\" is larger than {mostBytes / (1024 * 1024)} MiB, the most that is read."), "Split it into several files.");

    internal static Problem TooMuchInside(string file, long mostBytes) =>
        new(Large, null, string.Create(CultureInfo.InvariantCulture, $"\"{file}\" unpacks to more than {mostBytes / (1024 * 1024)} MiB, the most that is read."), "Save only the sheet with the answers as a workbook of its own.");

    internal static Problem TooManyCells(string file, int rows, int columns) =>
        new(Large, null, string.Create(CultureInfo.InvariantCulture, $"\"{file}\" has more than {rows} rows or {columns} columns, the most that are read."), "Split it into several files.");

    internal static Problem LockedOrOld(string file) =>
        new(Locked, null, $"\"{file}\" is locked with a password, or in the form of before 2007.", "Save it as an Excel workbook (.xlsx) without a password.");

    internal static Problem DamagedWorkbook(string file) =>
        new(Damaged, null, $"\"{file}\" is not a whole Excel workbook.", "Export it again; a part of it may be missing.");

    internal static Problem NoSuchSheet(string file, StatedText sheet, IReadOnlyCollection<string> sheets) =>
        new(SheetMissing, sheet.Place, $"\"{file}\" has no sheet \"{sheet.Text}\".", Spelling.DidYouMean(sheet.Text, sheets) ?? $"There are {string.Join(", ", sheets)}.");

    internal static Problem NothingInIt(string file, int headerRow) =>
        new(NoTable, null, string.Create(CultureInfo.InvariantCulture, $"\"{file}\" has no names of columns in row {headerRow}."), "Say in which row they stand, with \"header-row:\" under \"table:\" in the map.");

    internal static Problem NoSuchColumn(string file, StatedText column, IReadOnlyCollection<string> columns) =>
        new(ColumnMissing, column.Place, $"\"{file}\" has no column \"{column.Text}\".", Spelling.DidYouMean(column.Text, columns) ?? $"There are {Some(columns)}.");

    internal static Problem SameColumnTwice(string file, StatedText column) =>
        new(ColumnTwice, column.Place, $"\"{file}\" has more than one column \"{column.Text}\".", "Give the columns names of their own.");

    internal static Problem NoDistrict(SourcePlace map) =>
        new(DistrictMissing, map, "The map does not say for which district a file is to be begun.", "Add \"district: { id: cedar-falls, as-of: 2026-06-30 }\", or put the readings into a file that is there.");

    private static string Some(IReadOnlyCollection<string> columns) =>
        string.Join(", ", columns.Where(name => name.Length > 0).Take(12).Select(name => $"\"{name}\"")) + (columns.Count > 12 ? " and more" : "");
}
