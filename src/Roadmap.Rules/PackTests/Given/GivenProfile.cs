using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.PackTests.Given;

/// <summary>Puts given attributes of the profile and the program's start into a district.</summary>
internal sealed class GivenProfile(RulePack pack, DistrictDraft draft, ProblemCollector problems)
{
    internal void Apply(GivenEntry entry)
    {
        if (entry.Name is "program")
        {
            ApplyProgram(entry);
            return;
        }

        var attribute = pack.Profile.FirstOrDefault(known => string.Equals(known.Id, entry.Segment, StringComparison.Ordinal));
        if (attribute is null)
        {
            var nearest = Spelling.Nearest(entry.Segment ?? "", pack.Profile.Select(known => known.Id));
            problems.Add(TestProblems.NoSuchSubject(entry.Place, entry.Subject, nearest is null ? null : $"district.{nearest}"));
            return;
        }

        draft.Profile.RemoveAll(known => string.Equals(known.Id, attribute.Id, StringComparison.Ordinal));
        if (!entry.IsMissing && DistrictFields.ValueOf(entry.Value, problems) is { } value)
        {
            Add(attribute, entry, value);
        }
    }

    private void Add(ProfileAttribute attribute, GivenEntry entry, StatedText value)
    {
        if (attribute.Type.IsDate ? PartialDate.TryParse(value.Text, out _) : FactText.TryParse(attribute.Type, value.Text, out _))
        {
            draft.Profile.Add(new ProfileState(attribute.Id, value));
        }
        else
        {
            problems.Add(TestProblems.DoesNotFit(value.Place, entry.Subject, value.Text, attribute.Type));
        }
    }

    private void ApplyProgram(GivenEntry entry)
    {
        if (entry.Segment is not "started")
        {
            problems.Add(TestProblems.CannotBeGiven(entry.Place, entry.Subject, "Give program.started."));
        }
        else
        {
            draft.ProgramStarted = entry.IsMissing ? null : entry.Date(problems) ?? draft.ProgramStarted;
        }
    }
}
