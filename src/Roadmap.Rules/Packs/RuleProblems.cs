using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Packs;

/// <summary>The wording of every problem with practices, order constraints, rules and their messages.</summary>
internal static class RuleProblems
{
    private static readonly ProblemDescriptor Milestone = new("RP3201", "not a milestone", ProblemSeverity.Error);
    private static readonly ProblemDescriptor SameSubject = new("RP3202", "order of a thing with itself", ProblemSeverity.Error);
    private static readonly ProblemDescriptor LowestRaise = new("RP3203", "raise to the lowest level", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Reason = new("RP3204", "reason missing", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Uncited = new("RP3205", "no source named", ProblemSeverity.Error);
    private static readonly ProblemDescriptor StrengthInstead = new("RP3206", "instead of a strength", ProblemSeverity.Error);
    private static readonly ProblemDescriptor HiddenNumber = new("RP3207", "number of ours not shown", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Unused = new("RP3208", "parameter not used", ProblemSeverity.Warning);
    private static readonly ProblemDescriptor Shadowing = new("RP3209", "parameter of the pack hidden", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Placeholder = new("RP3210", "placeholder", ProblemSeverity.Error);
    private static readonly ProblemDescriptor NoMatches = new("RP3211", "nothing to match", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Replaced = new("RP3212", "replaced but not retired", ProblemSeverity.Error);
    private static readonly ProblemDescriptor SameSeverity = new("RP3213", "severity without effect", ProblemSeverity.Error);
    private static readonly ProblemDescriptor RuleCycle = new("RP3214", "rules wait for each other", ProblemSeverity.Error);
    private static readonly ProblemDescriptor OrderCycle = new("RP3215", "order without a beginning", ProblemSeverity.Error);
    private static readonly ProblemDescriptor DerivedCycle = new("RP3216", "derived from itself", ProblemSeverity.Error);
    private static readonly ProblemDescriptor RuleDepth = new("RP3218", "rules too deep", ProblemSeverity.Error);
    private static readonly ProblemDescriptor RuleSize = new("RP3219", "rule too large", ProblemSeverity.Error);
    private static readonly ProblemDescriptor PlainItem = new("RP3217", "item without keys", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } =
    [
        Milestone, SameSubject, LowestRaise, Reason, Uncited, StrengthInstead, HiddenNumber, Unused, Shadowing, Placeholder, NoMatches, Replaced,
        SameSeverity, RuleCycle, OrderCycle, DerivedCycle, RuleDepth, RuleSize, PlainItem,
    ];

    internal static Problem NotAMilestone(SourcePlace place, string text) =>
        new(Milestone, place, $"\"{Shown.Of(text)}\" is not something that can be reached: a milestone is an area at a level or above, a practice planned, under way or in place, or an indicator against a literal.", "Write for example technology >= developing, shared-vision is in-place or buy-in.families >= 80%.");

    internal static Problem LevelNotReached(SourcePlace place, string area, string level) =>
        new(Milestone, place, $"A milestone of an area holds from a level upwards, and this one does not.", $"Write {area} >= {level}.");

    internal static Problem StatusNotReached(SourcePlace place, string practice) =>
        new(Milestone, place, "A milestone of a practice holds from a status upwards, and this one does not.", $"Write {practice} >= planned, {practice} >= under-way or {practice} is in-place.");

    internal static Problem HoldsFromTheStart(SourcePlace place, string text) =>
        new(Milestone, place, $"\"{Shown.Of(text)}\" holds from the start, so nothing can come before or after it.", "Name a higher level.");

    internal static Problem BeforeItself(SourcePlace place, string subject) =>
        new(SameSubject, place, $"\"{subject}\" stands on both sides of this order.", "An order is between two different things; levels of one area follow each other anyway.");

    internal static Problem RaisesToLowest(SourcePlace place, string area, string level) =>
        new(LowestRaise, place, $"\"{level}\" is the lowest level, so this does not raise {area}.", "Name a higher level, or leave the area out.");

    internal static Problem AvoidWithoutReason(SourcePlace place) =>
        new(Reason, place, "The practice says when to avoid it but not why.", "Add \"avoid-because\".");

    internal static Problem ReasonWithoutAvoid(SourcePlace place) =>
        new(Reason, place, "The practice says why to avoid it but not when.", "Add \"avoid-when\", or leave \"avoid-because\" out.");

    internal static Problem NoSource(SourcePlace place, string id) =>
        new(Uncited, place, $"The rule \"{id}\" says that it comes from a source or framework but names none.", "Add \"cites\", or write \"origin: ours\".");

    internal static Problem InsteadOfStrength(SourcePlace place) =>
        new(StrengthInstead, place, "A strength is to be kept, not replaced.", "Leave \"instead\" out.");

    internal static Problem NotInMessage(SourcePlace place, Parameter parameter) =>
        new(HiddenNumber, place, $"\"{parameter.Name}\" ({parameter.Text}) is a number of ours, and the message does not show it.", $"Put {{${parameter.Name}}} into the message.", parameter.Place);

    internal static Problem UnusedParameter(SourcePlace place, string name) =>
        new(Unused, place, $"Nothing uses the parameter \"{name}\".", $"Use it as ${name}, or delete it.");

    internal static Problem Shadows(SourcePlace place, string name, SourcePlace packWide) =>
        new(Shadowing, place, $"\"{name}\" is a parameter of the whole pack already.", "Choose another name.", packWide);

    internal static Problem UnclosedPlaceholder(SourcePlace place) =>
        new(Placeholder, place, "This \"{\" has no \"}\" after it.", "Write a placeholder as {shared-vision.started}.");

    internal static Problem StrayBrace(SourcePlace place) =>
        new(Placeholder, place, "This \"}\" has no \"{\" before it.", "Write a placeholder as {shared-vision.started}.");

    internal static Problem EmptyPlaceholder(SourcePlace place) =>
        new(Placeholder, place, "There is nothing between the braces.", "Write a fact, {$parameter}, {id.title} or {matches}.");

    internal static Problem UnknownParameter(SourcePlace place, string name, IEnumerable<string> names) =>
        new(Placeholder, place, $"There is no parameter \"{Shown.Of(name)}\".", Spelling.DidYouMean(name, names));

    internal static Problem NoTitle(SourcePlace place, string id, string? nearest) =>
        new(Placeholder, place, $"Nothing is called \"{Shown.Of(id)}\", so it has no title.", nearest is null ? null : $"Did you mean \"{nearest}\"?");

    internal static Problem MatchesNothing(SourcePlace place) =>
        new(NoMatches, place, "\"{matches}\" lists what a count found, and \"fires-when\" counts nothing.", "Leave it out, or count areas, practices, indicators, tensions or orders.");

    internal static Problem ReplacedButInUse(SourcePlace place) =>
        new(Replaced, place, "Only a retired rule has been replaced.", "Write \"lifecycle: retired\", or leave \"replaced-by\" out.");

    internal static Problem SeverityIsBase(SourcePlace place, string severity) =>
        new(SameSeverity, place, $"\"{severity}\" is the severity of the rule anyway.", "Leave this case out.");

    internal static Problem RulesInCircle(SourcePlace place, IEnumerable<string> steps) =>
        new(RuleCycle, place, $"These rules ask whether each other fires: {string.Join(" -> ", steps)}.", "Ask for the facts instead of the rule in one of them.");

    internal static Problem OrdersInCircle(SourcePlace place, IEnumerable<string> steps) =>
        new(OrderCycle, place, $"Each of these has to come before the next: {string.Join(" -> ", steps)}.", "Drop one of these orders, or lower a level.");

    internal static Problem DerivedInCircle(SourcePlace place, IEnumerable<string> steps) =>
        new(DerivedCycle, place, $"These levels and statuses are derived from each other: {string.Join(" -> ", steps)}.", "Let one of them be stated instead of derived.");

    internal static Problem RulesTooDeep(SourcePlace place, string rule, int most) =>
        new(RuleDepth, place, string.Create(CultureInfo.InvariantCulture, $"\"{rule}\" asks whether a rule fires that asks for another, and so on, more than {most} deep."), "Ask for the facts instead of the rule.");

    internal static Problem RuleTooLarge(SourcePlace place, string rule, int most) =>
        new(RuleSize, place, string.Create(CultureInfo.InvariantCulture, $"\"{rule}\" has more than {most:N0} conditions, those of the rules it asks for included."), "Ask for the facts instead of the rule, or split it.");

    internal static Problem ItemWithoutKeys(SourcePlace place, string key) =>
        new(PlainItem, place, $"Each item of \"{key}\" holds keys and values.", "Write each key on a line of its own.");
}
