using System.Globalization;
using System.Text;
using Roadmap.Engine;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Hostile;

/// <summary>
/// What one file comes to. Its first folder says what it is: a whole <c>pack</c>, a <c>part</c> beside the base pack, a <c>district</c> for it, several files of a pack that
/// may extend it (<c>include</c>), or a part with a text that a <c>report</c> must not take for its own.
/// </summary>
internal sealed class Trial
{
    private const int Shown = 4;

    private readonly PackFile basePack;
    private readonly RulePack pack;
    private readonly RoadmapEngine engine;
    private readonly DistrictState district;

    internal Trial(string root)
    {
        basePack = new PackFile("base.yaml", File.ReadAllText(Path.Combine(root, "base.yaml")));
        pack = RulePack.TryRead([basePack]).GetValueOrThrow();
        engine = RoadmapEngine.Create(pack);
        district = DistrictState.TryRead(new PackFile("district.yaml", File.ReadAllText(Path.Combine(root, "district.yaml")))).GetValueOrThrow();
    }

    /// <summary>Does everything once, so that no file pays for the start.</summary>
    internal void WarmUp()
    {
        _ = new Sinks(pack, district).Write();
        engine.Plan(district);
        _ = Of("pack/x.yaml", "a: ["u8.ToArray());
        _ = Of("pack/x.json", "{\"a\": ["u8.ToArray());
    }

    internal string Of(string name, byte[] bytes)
    {
        var file = HostileFile.Plain(name);
        return file[..file.IndexOf('/', StringComparison.Ordinal)] switch
        {
            "pack" => Pack(RulePack.TryReadStream(new MemoryStream(bytes), file), Lines(bytes)),
            "part" => Pack(RulePack.TryRead([basePack, new PackFile(file, Encoding.UTF8.GetString(bytes))]), Lines(bytes)),
            "include" => Pack(RulePack.TryRead(Sections(Encoding.UTF8.GetString(bytes)), pack), int.MaxValue),
            "district" => District(DistrictState.TryRead(new MemoryStream(bytes), file), Lines(bytes)),
            "report" => Report(Encoding.UTF8.GetString(bytes)),
            var folder => throw new FormatException($"No folder is called {folder}."),
        };
    }

    private string Pack(Checked<RulePack> read, int lines)
    {
        var problems = Problems(read.Problems, lines);
        if (read.Value is not { } accepted)
        {
            return problems;
        }

        var diagnosed = RoadmapEngine.Create(accepted).TryDiagnose(district);
        _ = diagnosed.Value is null ? 0 : new Sinks(accepted, district).Write().Count;
        return string.Create(CultureInfo.InvariantCulture, $"accepted {accepted.Areas.Length} areas, {accepted.Indicators.Length} indicators, {accepted.Practices.Length} practices, {accepted.Orders.Length} orders, {accepted.Rules.Length} rules{(problems.Length == 0 ? "" : "; " + problems)}");
    }

    private string District(Checked<DistrictState> read, int lines)
    {
        if (read.Value is not { } state)
        {
            return Problems(read.Problems, lines);
        }

        var problems = Problems([.. read.Problems, .. engine.Check(state)], lines);
        if (engine.TryDiagnose(state).Value is not { } diagnosis)
        {
            return problems;
        }

        _ = new Sinks(pack, state).Write();
        return string.Create(CultureInfo.InvariantCulture, $"accepted {state.Readings.Length} readings, {state.Schools.Length} schools, {diagnosis.Findings.Length} findings, {diagnosis.Undetermined.Length} undetermined{(problems.Length == 0 ? "" : "; " + problems)}");
    }

    /// <summary>The text that stands in the first line after <c># payload: </c> changes what a report says, never how it is built.</summary>
    private string Report(string text)
    {
        const string mark = "# payload: ";
        var payload = text[mark.Length..text.IndexOf('\n', StringComparison.Ordinal)];
        var written = Written(text);
        var plain = Written(text.Replace(payload, "plain", StringComparison.Ordinal));
        return written is null || plain is null ? "refused" : string.Join("; ", Structure.Differences(plain, written)) is { Length: > 0 } differences ? differences : "safe";
    }

    private Dictionary<string, string>? Written(string text)
    {
        var read = RulePack.TryRead([basePack, new PackFile("part.yaml", text)]);
        return read.Value is { } accepted ? new Sinks(accepted, district).Write() : null;
    }

    private static IEnumerable<PackFile> Sections(string text) =>
        text.Split("== ").Skip(1).Select(section => section.Split('\n', 2)).Where(parts => parts[0].Length > 0).Select(parts => new PackFile(parts[0], parts.Length > 1 ? parts[1] : ""));

    private static int Lines(byte[] bytes) => bytes.Count(one => one is (byte)'\n' or (byte)'\r') + 1;

    /// <summary>The ids and places of the first problems, and how many there are. A place outside the file is a fault of ours.</summary>
    private static string Problems(IReadOnlyCollection<Problem> problems, int lines)
    {
        foreach (var problem in problems)
        {
            Expect(problem.Place is null || (problem.Place.Line >= 1 && problem.Place.Line <= Math.Max(lines, 1_000) && problem.Place.Column >= 1), "a problem outside the file");
            Expect(problem.Message.Length + (problem.Suggestion?.Length ?? 0) <= 2_000, "a message of more than 2,000 characters");
        }

        Expect(ProblemText.Write([.. problems]).All(letter => letter == '\n' || !char.IsControl(letter)), "a control character in a message");
        var all = problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Id}{(problem.Place is { } place ? $" {place.Line}:{place.Column}" : "")}")).ToList();
        return string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - Shown} more") : "");
    }

    private static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
