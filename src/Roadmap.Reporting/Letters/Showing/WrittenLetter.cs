using System.Globalization;
using Roadmap.Reporting.Showing;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Text;

namespace Roadmap.Reporting.Letters.Showing;

/// <summary>Shows a rule, practice or order constraint as it is in force, each value beside the line on which it is written.</summary>
public static class WrittenLetter
{
    private const int NumberWidth = 5;
    private const int Step = 2;

    /// <summary>The letter.</summary>
    /// <param name="pack">The pack, together with what it extends.</param>
    /// <param name="id">The id of a rule, practice or order constraint.</param>
    /// <exception cref="ArgumentException">The pack has no such id.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Write(RulePack pack, string id)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(id);
        var part = PackPart.Find(pack, id);
        return new Letter([.. Opening(part), .. Lines(part), .. Parameters(part), .. Overrides(pack, id)]);
    }

    private static IEnumerable<LetterBlock> Opening(PackPart part)
    {
        yield return new HeadingBlock(part.Title, isTitle: true);
        yield return new ParagraphBlock(LetterParts.Quiet($"{part.Kind} {part.Id} of the pack {part.Pack}, as it is in force"));
    }

    private static IEnumerable<LetterBlock> Lines(PackPart part)
    {
        string? file = null;
        foreach (var line in part.Lines.Where(line => line.Path != "kind"))
        {
            if (line.Place.File != file)
            {
                file = line.Place.File;
                yield return new GapBlock();
                yield return new ParagraphBlock(LetterParts.Quiet(file));
            }

            yield return Line(line);
        }
    }

    private static ParagraphBlock Line(WrittenLine line)
    {
        var mark = line.IsItem ? "- " : "";
        var key = line.Key is null ? "" : line.Text is null ? $"{line.Key}:" : $"{line.Key}: ";
        return new ParagraphBlock(LetterParts.Quiet(mark), LetterParts.Strong(key), LetterParts.Plain(line.Text ?? ""))
        {
            Lead = LetterParts.Quiet(Number(line.Place)),
            Hang = NumberWidth + Step + (line.Depth * Step) - (line.IsItem ? Step : 0),
        };
    }

    private static IEnumerable<LetterBlock> Parameters(PackPart part)
    {
        if (part.Parameters.IsEmpty)
        {
            yield break;
        }

        yield return new HeadingBlock("Numbers it uses");
        foreach (var parameter in part.Parameters)
        {
            yield return LetterParts.Bullet(
                LetterParts.Strong($"${parameter.Name} = {parameter.Text}"),
                LetterParts.Plain($"{(parameter.IsOurs ? ", a number of ours" : "")}{(parameter.Means is null ? "" : $": {parameter.Means.Trim()}")}"),
                LetterParts.Quiet($" ({Place(parameter.Place)})"));
        }
    }

    private static IEnumerable<LetterBlock> Overrides(RulePack pack, string id)
    {
        var overrides = pack.Overrides.Where(item => item.Target == id).ToList();
        if (overrides.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock("What changes it");
        foreach (var item in overrides)
        {
            yield return LetterParts.Bullet(
                LetterParts.Strong($"{item.Pack}{(item.Disables ? " disables it" : "")}"),
                LetterParts.Plain($": {item.Reason.Trim()}"),
                LetterParts.Quiet($" ({Terms(item)})"));
        }
    }

    private static string Terms(PackOverride item)
    {
        var until = item.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join(", ", new[] { item.By, until is null ? null : $"to be looked at again after {until}", Place(item.Place) }.OfType<string>());
    }

    private static string Number(SourcePlace place) => place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);

    private static string Place(SourcePlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}");
}
