using Roadmap.Rules.Conditions;
using Roadmap.Rules.Linting.Reasoning;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Tests.Linting.Reasoning;

/// <summary>
/// What the linter says of a condition holds in every small world: never impossible where some world meets it, and no value left out that some
/// world has. <c>ROADMAP_LINT_LAWS</c> raises the number of conditions.
/// </summary>
public sealed class ConditionClaimsLawTests
{
    private const int Conditions = 150;

    private static readonly ConditionClaims Claims = new(new FactRanges(LintExample.Read("kind: roles\nroles:\n  students: { title: Students }\n", "world.yaml")));

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("ROADMAP_LINT_LAWS"), out var count) ? count : Conditions;

    [Fact]
    public void Claims_OfAnyCondition_HoldInEveryWorldThatMeetsIt()
    {
        var worlds = SmallWorld.All().ToList();
        var impossible = 0;
        foreach (var condition in RandomConditions.Draw(seed: 20260901, Count))
        {
            foreach (var outcome in new[] { true, false })
            {
                var required = Claims.Of(outcome, condition);
                impossible += required.IsImpossible ? 1 : 0;
                foreach (var world in worlds.Where(world => world.Of(condition) == outcome))
                {
                    if (Fault(required, world) is { } fault)
                    {
                        Assert.Fail($"{fault}, and a world makes {Written(condition)} {outcome}");
                    }
                }
            }
        }

        // A linter that never says anything would hold too.
        impossible.Should().BeGreaterThan(Count / 20);
    }

    [Fact]
    public void Days_OfADuration_LieBetweenLeastAndMost()
    {
        var first = new DateOnly(2019, 12, 1).DayNumber;
        foreach (var unit in Enum.GetValues<DurationUnit>())
        {
            for (var amount = 0; amount < 40; amount++)
            {
                var duration = new CalendarDuration(amount, unit);
                for (var day = first; day < first + 1_600; day++)
                {
                    var days = duration.AddTo(day) - day;
                    if (days < DurationDays.Least(duration) || days > DurationDays.Most(duration))
                    {
                        Assert.Fail($"{duration} from day {day} is {days} days");
                    }
                }
            }
        }
    }

    private static string? Fault(Requirements required, SmallWorld world)
    {
        if (required.IsImpossible)
        {
            return "it is said to be impossible";
        }

        var wrong = required.Claims.FirstOrDefault(entry => world.Value(entry.Key) is not { } value || !Single(entry.Key, value).IsWithin(entry.Value.Values)).Key;
        return wrong is not null ? $"{wrong} is left out"
            : required.Told.FirstOrDefault(key => world.Value(key) is null) is { } untold ? $"{untold} need not be known"
            : null;
    }

    private static ValueSet Single(FactKey key, long value) => key.Type switch
    {
        { IsNumber: true } => NumberValues.Between(value, value),
        { Kind: FactTypeKind.Set } => SetValues.Exactly((ulong)value),
        _ => new WordValues(1UL << (int)value),
    };

    private static string Written(Condition condition) => string.Join(" | ", ConditionTree.Of(condition).Select(part => part.Text));
}
