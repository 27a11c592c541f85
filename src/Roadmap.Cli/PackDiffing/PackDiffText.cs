using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Roadmap.Rules.Comparing;

namespace Roadmap.Cli.PackDiffing;

/// <summary>Tells the difference between two versions of a pack in text: what must not be, what means another thing, what came, what went, wording, the version.</summary>
internal static class PackDiffText
{
    internal static string Write(PackDifference difference, ImmutableArray<DistrictMove>? moves)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{difference.Before.Id} {difference.Before.Version} to {difference.After.Id} {difference.After.Version}\n");
        Section(text, "Not to be done in this way", difference.Faults, change =>
        {
            Head(text, change);
            text.Append(CultureInfo.InvariantCulture, $"  {change.Fault}\n");
        });
        Section(text, "Changed in meaning", difference.Changes.Where(HasMeaning), change =>
        {
            Head(text, change);
            foreach (var trait in change.Traits.Where(trait => !trait.IsWording))
            {
                Write(text, trait);
            }
        });
        Section(text, "Renamed", Of(difference, PartChangeKind.Renamed), change => Line(text, change, $", before {change.From}"));
        Section(text, "Removed", Of(difference, PartChangeKind.Removed), change => Line(text, change, ""));
        Section(text, "Added", Of(difference, PartChangeKind.Added), change => Added(text, change));
        Section(text, "In other words only", difference.Changes.Where(HasWording), change => Worded(text, change));
        if (moves is { } districts)
        {
            DistrictMovesText.Write(text, districts);
        }

        Version(text, difference);
        return text.ToString();
    }

    private static bool HasMeaning(PartChange change) => change.Kind is PartChangeKind.Changed or PartChangeKind.Renamed && change.Traits.Any(trait => !trait.IsWording);

    private static bool HasWording(PartChange change) => change.Kind is PartChangeKind.Changed or PartChangeKind.Renamed && change.Traits.Any(trait => trait.IsWording);

    private static IEnumerable<PartChange> Of(PackDifference difference, PartChangeKind kind) => difference.Changes.Where(change => change.Kind == kind);

    internal static void Section<T>(StringBuilder text, string title, IEnumerable<T> items, Action<T> write)
    {
        var isOpen = false;
        foreach (var item in items)
        {
            if (!isOpen)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{title}\n{new string('-', title.Length)}\n");
                isOpen = true;
            }

            write(item);
        }
    }

    private static void Head(StringBuilder text, PartChange change) =>
        text.Append(CultureInfo.InvariantCulture, $"{PackDiffWords.Part(change.Part)} {change.Id}{Where(change)}\n");

    private static string Where(PartChange change) => change.Place is { } place ? $"  ({place.File}:{place.Line.ToString(CultureInfo.InvariantCulture)})" : "";

    private static void Line(StringBuilder text, PartChange change, string more) =>
        text.Append(CultureInfo.InvariantCulture, $"{PackDiffWords.Part(change.Part)} {change.Id}{more}: {change.Title}\n");

    private static void Added(StringBuilder text, PartChange change)
    {
        Line(text, change, change.From is null ? "" : $", derived from {change.From}");
        foreach (var trait in change.Traits)
        {
            Write(text, trait);
        }
    }

    private static void Worded(StringBuilder text, PartChange change) =>
        text.Append(CultureInfo.InvariantCulture, $"{PackDiffWords.Part(change.Part)} {change.Id}: {string.Join(", ", change.Traits.Where(trait => trait.IsWording).Select(trait => trait.Key))}\n");

    private static void Write(StringBuilder text, TraitChange trait)
    {
        if (!trait.IsCondition)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {trait.Key}: {trait.Before ?? "nothing"} became {trait.After ?? "nothing"}\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"  {trait.Key}:{(trait.Before is null ? " is new" : trait.After is null ? " is gone" : "")}\n");
        foreach (var line in trait.Dropped)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - {line}\n");
        }

        foreach (var line in trait.Asked)
        {
            text.Append(CultureInfo.InvariantCulture, $"    + {line}\n");
        }
    }

    private static void Version(StringBuilder text, PackDifference difference)
    {
        text.Append("\nVersion\n-------\n");
        if (difference.Needed == VersionStep.None)
        {
            text.Append("The two are the same to the byte.\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{PackDiffWords.Asks(difference.Needed)} {difference.LeastVersion} at least.\n");
        text.Append(CultureInfo.InvariantCulture, $"It is {difference.After.Version}: {(difference.IsStepTooSmall ? "too small a step" : "far enough")}.\n");
    }
}
