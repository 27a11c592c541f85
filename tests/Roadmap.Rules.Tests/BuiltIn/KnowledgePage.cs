using System.Globalization;
using System.Text;

namespace Roadmap.Rules.Tests.BuiltIn;

/// <summary>Writes the page that leads from what the sources say to what the pack holds, and back.</summary>
internal sealed class KnowledgePage(IReadOnlyList<KnowledgeClaim> claims, IReadOnlyList<KnowledgeElement> elements)
{
    private static readonly (string Kind, string Heading)[] Sections =
    [
        ("pack", "Pack"), ("area", "Areas"), ("indicator", "Indicators"), ("tension", "Tensions"), ("role", "Roles"), ("method", "Methods"),
        ("resource", "Resources"), ("profile", "Profile"), ("order-profile", "Order profiles"), ("parameter", "Parameters"), ("practice", "Practices"),
        ("need", "Needs of practices"), ("order", "Orders"), ("rule", "Rules"), ("source", "Sources"), ("district", "Sample districts"),
    ];

    private readonly StringBuilder text = new();

    internal static IEnumerable<string> Kinds => Sections.Select(section => section.Kind);

    internal string Write()
    {
        Line("# What the sources say, and where the pack carries it");
        Line("");
        Line("This page is generated. `RECORD_KNOWLEDGE=1 dotnet test tests/Roadmap.Rules.Tests` writes it again, and the same tests fail when it is not");
        Line("up to date. The claims are in [claims.yaml](knowledge/claims.yaml), in our own words; what was merged, added or decided is in the");
        Line("[notes](knowledge/notes.md). *ours* marks what no source says.");
        WriteClaims("From claim to pack", "C");
        WriteClaims("From open question to pack", "X");
        WriteNumbers("From diagnosis to rule", "Diagnosis", 'D', "rule");
        WriteNumbers("From collected practice to practice", "Number", 'P', "practice");
        Line("");
        Line("## From pack to claim");
        foreach (var (kind, heading) in Sections)
        {
            WriteSection(kind, heading);
        }

        return text.ToString();
    }

    private void WriteClaims(string heading, string letter)
    {
        Table(heading, "Claim", "What is said", "Said by", "Carried by");
        foreach (var claim in claims.Where(claim => claim.Id.StartsWith(letter, StringComparison.Ordinal)))
        {
            Row(claim.Id, claim.Says, string.Join(", ", claim.Sources), Places(claim.Id, _ => true));
        }
    }

    private void WriteNumbers(string heading, string first, char letter, string kind)
    {
        Table(heading, first, "Carried by");
        var numbers = elements.SelectMany(element => element.Carries).Where(number => number[0] == letter).Distinct(StringComparer.Ordinal);
        foreach (var number in numbers.Order(StringComparer.Ordinal))
        {
            Row(number, Places(number, element => element.Kind == kind));
        }
    }

    private void WriteSection(string kind, string heading)
    {
        var rows = elements.Where(element => element.Kind == kind).ToList();
        Line("");
        Line(string.Create(CultureInfo.InvariantCulture, $"### {heading} ({rows.Count})"));
        Line("");
        Heads("Id", "What it is", "Ground", "Carries");
        foreach (var element in rows)
        {
            Row(Link(element), element.Title, Ground(element), element.Carries.IsEmpty ? "–" : string.Join(", ", element.Carries));
        }
    }

    private static string Ground(KnowledgeElement element)
    {
        string[] parts = [.. element.Origin.Length == 0 ? [] : new[] { $"*{element.Origin}*" }, .. element.Sources];
        return parts.Length > 0 ? string.Join(", ", parts) : element.Claims.Any() ? "the claims" : "*ours*";
    }

    private string Places(string number, Func<KnowledgeElement, bool> wanted) =>
        string.Join(", ", elements.Where(element => wanted(element) && element.Carries.Contains(number, StringComparer.Ordinal)).Select(element => $"{element.Kind} {Link(element)}"));

    private static string Link(KnowledgeElement element) => $"[{element.Id}](../{element.File})";

    private void Table(string heading, params string[] heads)
    {
        Line("");
        Line("## " + heading);
        Line("");
        Heads(heads);
    }

    private void Heads(params string[] heads)
    {
        Row(heads);
        Row([.. heads.Select(_ => "---")]);
    }

    /// <summary>A stroke inside a cell would end it.</summary>
    private void Row(params string[] cells) => Line("| " + string.Join(" | ", cells.Select(cell => Flat(cell).Replace("|", "\\|", StringComparison.Ordinal))) + " |");

    private static string Flat(string cell) => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Line(string line) => text.Append(line).Append('\n');
}
