using Roadmap.Rules.Districts;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.PackTests.Given;

/// <summary>Puts given leans, names and anchors of tensions into a district.</summary>
internal sealed class GivenTensions(List<TensionState> tensions, ProblemCollector problems)
{
    internal void Apply(string id, GivenEntry entry)
    {
        switch (entry.Segment)
        {
            case null:
                ApplyWhole(id, entry);
                break;
            case "lean":
                ApplySide(id, entry, "a number from 0 to 100", (tension, text) => tension with { Lean = text });
                break;
            case "named":
                ApplySide(id, entry, "yes or no", (tension, text) => tension with { Named = text });
                break;
            case "anchored-to":
                ApplySide(id, entry, "a value or objective", (tension, text) => tension with { AnchoredTo = text });
                break;
            default:
                problems.Add(TestProblems.CannotBeGiven(entry.Place, entry.Subject, $"Give {id}.lean, {id}.named or {id}.anchored-to."));
                break;
        }
    }

    private void ApplyWhole(string id, GivenEntry entry)
    {
        if (entry.IsMissing)
        {
            tensions.RemoveAll(tension => string.Equals(tension.Id, id, StringComparison.Ordinal));
        }
        else if (entry.Value is YamlMapping)
        {
            if (TensionStateReader.Read(entry.Key, entry.Value, problems) is { } tension)
            {
                Set(tension);
            }
        }
        else
        {
            problems.Add(TestProblems.NotAValue(entry.Value.Place, entry.Subject, "lean, named and anchored-to, or missing"));
        }
    }

    private void ApplySide(string id, GivenEntry entry, string expected, Func<TensionState, StatedText?, TensionState> put)
    {
        var known = tensions.Find(tension => string.Equals(tension.Id, id, StringComparison.Ordinal)) ?? new TensionState(id, null, null, null, entry.Place);
        if (entry.IsMissing)
        {
            Set(put(known, null));
        }
        else if (entry.Text(expected, problems) is { } text)
        {
            Set(put(known, text));
        }
    }

    private void Set(TensionState tension)
    {
        tensions.RemoveAll(other => string.Equals(other.Id, tension.Id, StringComparison.Ordinal));
        tensions.Add(tension);
    }
}
