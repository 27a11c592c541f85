using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.Shapes;

namespace Roadmap.Rules.Surveys;

/// <summary>What survey maps hold.</summary>
internal static class SurveyKeys
{
    internal const string Kind = "survey-map";

    private const long MostNumber = 1_000_000;

    internal static WordTable<SurveyTake> Takes { get; } = new(
        ("share", SurveyTake.Share, "The share of answers that are at least a number, or one of some texts; a percentage."),
        ("mean", SurveyTake.Mean, "The mean of the answers."),
        ("median", SurveyTake.Median, "The middle answer; of two middle ones their mean."));

    internal static WordTable<char> Delimiters { get; } = new(
        ("comma", ',', "A comma stands between cells."),
        ("semicolon", ';', "A semicolon stands between cells."),
        ("tab", '\t', "A tab stands between cells."));

    internal static WordTable<bool> Encodings { get; } = new(
        ("utf-8", false, "Text as most programs write it."),
        ("windows-1252", true, "Text as older office programs of western countries write it."));

    internal static WordTable<char> DecimalSigns { get; } = new(
        ("point", '.', "Numbers are written 3.5."),
        ("comma", ',', "Numbers are written 3,5."));

    internal static WordTable<bool> YesNo { get; } = new(
        ("yes", true, "Yes."),
        ("no", false, "No."));

    internal static MappingShape District { get; } = new(
        "The district that a new file is begun for.",
        KeyShape.Required("id", Shape.Id, "Its id."),
        KeyShape.Optional("name", Shape.Text, "Its name for people."),
        KeyShape.Required("as-of", Shape.Day, "The day that the file speaks of."));

    internal static MappingShape Table { get; } = new(
        "How the table is written down.",
        KeyShape.Optional("sheet", Shape.Text, "The sheet of a workbook; without it the first."),
        KeyShape.Optional("header-row", Shape.Number(1, 1000), "The line with the names of the columns; without it the first."),
        KeyShape.Optional("delimiter", Delimiters.Shape, "What stands between cells; without it, it is found out."),
        KeyShape.Optional("encoding", Encodings.Shape, "How a text file without a mark is encoded; without it utf-8."),
        KeyShape.Optional("decimal", DecimalSigns.Shape, "What stands before decimals; without it a point."));

    internal static MappingShape DateColumn { get; } = new(
        "The column that tells when somebody answered.",
        KeyShape.Required("column", Shape.Text, "The name of the column."),
        KeyShape.Optional("format", Shape.Text, "How it writes a day, such as MM/dd/yyyy or d.M.yyyy; without it 2026-04-15."));

    internal static MappingShape Schools { get; } = new(
        "The schools that answers come from.",
        KeyShape.Required("column", Shape.Text, "The column that names the school."),
        KeyShape.Required("words", new EntriesShape(Shape.Text, Shape.Id), "The schools as the survey names them, with their ids."),
        KeyShape.Optional("district", YesNo.Shape, "Whether all answers together are also a reading of the district; without it yes."));

    internal static MappingShape RoleColumn { get; } = new(
        "The column that tells who answered.",
        KeyShape.Required("column", Shape.Text, "The name of the column."),
        KeyShape.Required("words", new EntriesShape(Shape.Text, Shape.To(Referent.Role)), "The roles as the survey names them, with their ids."));

    internal static MappingShape Between { get; } = new(
        "The numbers that are answers.",
        KeyShape.Optional("least", Number, "The least."),
        KeyShape.Optional("most", Number, "The greatest."));

    internal static MappingShape Question { get; } = new(
        "One column and the reading that it becomes.",
        KeyShape.Required("of", Shape.To(Referent.Indicator), "The indicator that the reading is of."),
        KeyShape.Required("from", new EitherShape(Shape.To(Referent.Role), RoleColumn), "Who answered: a role, or a column that tells."),
        KeyShape.Required("column", Shape.Text, "The column with the answers."),
        KeyShape.Optional("answers", Shape.Text, "The name of the answers that it has, as listed under answers."),
        KeyShape.Optional("between", Between, Between.Means),
        KeyShape.Required("take", Takes.Shape, "What is made of the answers."),
        KeyShape.Optional("at-least", Number, "A share counts answers of at least this number."),
        KeyShape.Optional("any-of", Shape.Texts, "A share counts these texts."),
        KeyShape.Optional("decimals", Shape.Number(0, 3), "How many decimals the value is rounded to; without it 0 for a share and 1 for a mean or median."),
        KeyShape.Optional("percent", YesNo.Shape, "Whether the cells of a mean or median are percentages, with or without the sign."),
        KeyShape.Optional("method", Shape.To(Referent.Method), "How it was asked."),
        KeyShape.Optional("invited", Shape.Number(0, MostNumber), "How many were asked in the whole district; not of a role that a column tells."),
        KeyShape.Optional("fewest", Shape.Number(1, MostNumber), "Groups with fewer answers give no reading; 10 keeps single people from being recognized."));

    /// <summary>A survey map.</summary>
    internal static MappingShape Document { get; } = new(
        "How the rows of a survey become the readings of a district.",
        Shape.Kind(Kind, "A survey map."),
        KeyShape.Required("id", Shape.Id, "The id: lower-case words and digits joined by hyphens."),
        KeyShape.Optional("district", District, District.Means),
        KeyShape.Optional("table", Table, Table.Means),
        KeyShape.Optional("missing", Shape.Texts, "Texts that say that there is no answer; an empty cell always says so."),
        KeyShape.Optional("date", new EitherShape(Shape.Date, DateColumn), "When the answers were given: one date, or a column that tells."),
        KeyShape.Optional("schools", Schools, Schools.Means),
        KeyShape.Optional("answers", new EntriesShape(Shape.Id, new EntriesShape(Shape.Text, Number)), "Lists of answers, each with the number that it stands for."),
        KeyShape.Required("readings", new ListShape(Question, least: 1), "The columns and the readings that they become."));

    private static ScalarShape Number => Shape.Number(-MostNumber, MostNumber);
}
