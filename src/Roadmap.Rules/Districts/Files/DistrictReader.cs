using System.Collections.Immutable;
using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Districts.Files;

/// <summary>Reads a district file: its shape, its dates, its ids. What the ids mean is for the pack to say.</summary>
internal static class DistrictReader
{
    private const string Kind = "district";

    internal static Checked<DistrictState> Read(SourceText source)
    {
        var problems = new ProblemCollector();
        var documents = YamlDocumentReader.Read(source, problems, InputLimits.District);
        var state = ReadOne(documents, problems);
        return new Checked<DistrictState>(problems.HasErrors ? null : state, problems.ToSorted());
    }

    /// <summary>The district that a mapping describes; may be incomplete after an error.</summary>
    /// <param name="root">A document, or the mapping of a test.</param>
    /// <param name="fallback">What to take for an id and an as-of date that are left out; null when both have to be there.</param>
    /// <param name="problems">Takes what is wrong.</param>
    internal static DistrictState Read(YamlMapping root, (string Id, DateOnly AsOf)? fallback, ProblemCollector problems)
    {
        var draft = ReadDraft(root, fallback, problems);
        var state = draft.ToState();
        DistrictShape.Check(state, problems);
        return state;
    }

    private static DistrictState? ReadOne(ImmutableArray<YamlDocument> documents, ProblemCollector problems)
    {
        if (documents.IsEmpty)
        {
            return null;
        }

        var root = documents[0].Root;
        foreach (var second in documents.Skip(1))
        {
            problems.Add(DistrictProblems.SeveralDistricts(second.Root.Place, root.Place));
        }

        return IsDistrict(root, problems) ? Read(root, null, problems) : null;
    }

    private static bool IsDistrict(YamlMapping root, ProblemCollector problems)
    {
        switch (root.Find("kind")?.Value)
        {
            case YamlScalar { Value: Kind }:
                return true;
            case YamlScalar { IsBlank: false } other:
                problems.Add(DistrictProblems.NotADistrict(other.Place, other.Value));
                return false;
            default:
                problems.Add(DistrictProblems.KindMissing(root.Place));
                return false;
        }
    }

    private static DistrictDraft ReadDraft(YamlMapping root, (string Id, DateOnly AsOf)? fallback, ProblemCollector problems)
    {
        var fields = new DistrictFields(root, fallback is null ? DistrictKeys.Document : DistrictKeys.Inline, "district", problems);
        CheckKind(fields.Raw.Scalar("kind"), problems);
        var id = ReadId(fields, fallback?.Id);
        var draft = new DistrictDraft
        {
            Id = id,
            Name = fields.Text("name")?.Text ?? id,
            AsOf = ReadAsOf(fields, fallback?.AsOf),
            Place = root.Place,
            ProgramStarted = ReadProgram(fields.Raw.Mapping("program"), problems),
            Calendar = CalendarReader.Read(fields.Raw.Mapping("calendar"), problems),
        };
        StatementReader.Read(fields, draft.Statements);
        draft.Profile.AddRange(Values(fields, "profile"));
        draft.Capacity.AddRange(Values(fields, "capacity"));
        draft.Targets.AddRange(Values(fields, "targets").Select(target => new TargetState(target.Id, target.Value)));
        draft.Tensions.AddRange(FileEntries.Of(fields.Raw.Mapping("tensions"), problems).Select(entry => TensionStateReader.Read(entry.Id, entry.Value, problems)).OfType<TensionState>());
        draft.Schools.AddRange(FileEntries.Mappings(fields.Raw, "schools", problems).Select(map => SchoolReader.Read(map, problems)).OfType<SchoolState>());
        draft.Waivers.AddRange(FileEntries.Mappings(fields.Raw, "waivers", problems).Select(map => ReadWaiver(map, problems)).OfType<WaiverState>());
        draft.Commitments.AddRange(FileEntries.Mappings(fields.Raw, "commitments", problems).Select(map => CalendarReader.ReadCommitment(map, problems)).OfType<CommitmentState>());
        draft.Goals.AddRange(FileEntries.Mappings(fields.Raw, "goals", problems).Select(map => CalendarReader.ReadGoal(map, problems)).OfType<GoalState>());
        fields.Finish();
        return draft;
    }

    // A document is asked for its kind before it is read; a district inside a test only here.
    private static void CheckKind(YamlScalar? kind, ProblemCollector problems)
    {
        if (kind is { Value: not Kind })
        {
            problems.Add(DistrictProblems.NotADistrict(kind.Place, kind.Value));
        }
    }

    private static string ReadId(DistrictFields fields, string? fallback)
    {
        var id = fallback is null ? fields.Raw.RequiredScalar("id") : fields.Raw.Scalar("id");
        if (id is not null)
        {
            DistrictFields.CheckId(id, fields.Problems);
        }

        return id?.Value ?? fallback ?? Kind;
    }

    // Without an as-of date no date can be called too late; the error alone keeps the file from being used.
    private static DateOnly ReadAsOf(DistrictFields fields, DateOnly? fallback)
    {
        var scalar = fallback is null ? fields.Raw.RequiredScalar("as-of") : fields.Raw.Scalar("as-of");
        if (scalar is null)
        {
            return fallback ?? DateOnly.MaxValue;
        }

        if (PartialDate.TryParse(scalar.Value.Trim(), out var date) && date.Day != 0)
        {
            return date.First;
        }

        fields.Problems.Add(DistrictProblems.AsOfIsNoDay(scalar.Place, scalar.Value));
        return DateOnly.MaxValue;
    }

    private static StatedDate? ReadProgram(YamlMapping? map, ProblemCollector problems)
    {
        if (map is null)
        {
            return null;
        }

        var fields = new DistrictFields(map, DistrictKeys.Program, "program", problems);
        var started = fields.DateOrNever("started");
        fields.Finish();
        return started;
    }

    private static IEnumerable<ProfileState> Values(DistrictFields fields, string key)
    {
        foreach (var (id, node) in FileEntries.Of(fields.Raw.Mapping(key), fields.Problems))
        {
            if (DistrictFields.ValueOf(node, fields.Problems) is { } value)
            {
                yield return new ProfileState(id.Value, value);
            }
        }
    }

    private static WaiverState? ReadWaiver(YamlMapping map, ProblemCollector problems)
    {
        var fields = new DistrictFields(map, DistrictKeys.Waiver, "waiver", problems);
        var finding = fields.RequiredText("finding");
        var reason = fields.RequiredText("reason");
        var by = fields.Text("by");
        var until = fields.Date("until");
        fields.Finish();
        if (by is not null && EmailAddress.IsIn(by.Text))
        {
            problems.Add(DistrictProblems.EmailAddress(by.Place));
        }

        return finding is null || reason is null ? null : new WaiverState(finding, reason.Text, by?.Text, until, map.Place);
    }
}
