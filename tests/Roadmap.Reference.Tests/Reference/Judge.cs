namespace Roadmap.Reference.Tests.Reference;

/// <summary>What a condition comes to: true, false, or null for unknown. Every part is looked at.</summary>
internal sealed class Judge(World world)
{
    private readonly Cells cells = new(world);
    private readonly Dictionary<(Node, Place), bool?> verdicts = [];

    internal static bool? And(IEnumerable<bool?> parts)
    {
        var all = parts.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    internal static bool? Or(IEnumerable<bool?> parts) => Not(And(parts.Select(Not)));

    internal static bool? Not(bool? verdict) => !verdict;

    /// <summary>Worked out once, for what is asked of a condition and of everything it is made of.</summary>
    internal bool? Of(Node node, Place place)
    {
        if (!verdicts.TryGetValue((node, place), out var verdict))
        {
            verdict = WorkOut(node, place);
            verdicts.Add((node, place), verdict);
        }

        return verdict;
    }

    private bool? WorkOut(Node node, Place place) => node switch
    {
        Node.All all => And(Each(all.Parts, place)),
        Node.Any any => Or(Each(any.Parts, place)),
        Node.None none => Not(Or(Each(none.Parts, place))),
        Node.Tally tally => Count(tally.Bound, Each(tally.Parts, place), 0),
        Node.Over over => Count(over.Bound, over.Ids.Select(id => And(Each(over.Where, place with { Item = id }))), 0),
        Node.Schools schools => Schools(schools),
        Node.Compare { End: { } end } ends => Ends(ends, end, place),
        Node.Compare { Left.Facet: "spread" } spread => Spread(spread, place),
        Node.Compare compare => Fits(cells.Value(compare.Left, place)?.Ordinal, compare.Operator, Amount(compare.Right, place)),
        Node.Between { Low.Subject: null, High.Subject: not null } between when IsOfWords(between.Low) => And([Of(new Node.Compare(between.Left, ">=", between.Low), place), Of(new Node.Compare(between.Left, "<=", between.High), place)]),
        Node.Between between => Between(cells.Value(between.Left, place)?.Ordinal, Amount(between.Low, place), Amount(between.High, place)),
        Node.IsWord word => Negate(cells.Value(word.Left, place) is Datum.Word own ? word.Words.Contains(own.Text) : null, word.IsNegated),
        Node.IsSame same => Negate(Same(cells.Value(same.Left, place), cells.Value(same.Right, place)), same.IsNegated),
        Node.OfSet set => OfSet(cells.Value(set.Left, place), set),
        Node.Known known => Negate(cells.IsKnown(known.Left, place), known.IsNegated),
        Node.Never never => Negate(IsNever(never.Left, place), never.IsNegated),
        Node.State state => Negate(cells.IsIn(state.Left, state.Word, place), state.IsNegated),
        Node.Firing firing => Negate(IsFiring(firing.Rule), firing.IsNegated),
        Node.Dates dates => Dates(dates, place),
        _ => throw new ArgumentException($"No verdict for {node.GetType().Name}.", nameof(node)),
    };

    internal string Outcome(ModelPack.Rule rule)
    {
        var here = new Place(null, null);
        var applies = And(Each(rule.AppliesWhen, here));
        var fires = And(Each(rule.FiresWhen, here));
        return applies == false ? "not-applicable" : fires == false ? "quiet" : applies == true && fires == true ? "fires" : "undetermined";
    }

    /// <summary>The mildest case that certainly holds, else the rule's own.</summary>
    internal string Severity(ModelPack.Rule rule)
    {
        string[] order = ["note", "low", "medium", "high", "critical"];
        return order.FirstOrDefault(word => rule.Cases.Any(one => one.Severity == word && And(Each(one.When, new Place(null, null))) == true)) ?? rule.Severity;
    }

    internal static bool? Fits(decimal? left, string comparison, decimal? right) => left is not { } one || right is not { } other ? null : comparison switch
    {
        "<" => one < other,
        "<=" => one <= other,
        ">" => one > other,
        ">=" => one >= other,
        "=" => one == other,
        _ => one != other,
    };

    private static bool? Negate(bool? verdict, bool isNegated) => isNegated ? Not(verdict) : verdict;

    /// <summary>A range of words up to another fact is two comparisons, and one of them can be false alone.</summary>
    private static bool IsOfWords(Operand operand) => char.IsLetter(operand.Written[0]);

    private static bool? Same(Datum? one, Datum? other) => one is Datum.Word left && other is Datum.Word right ? left.Text == right.Text : null;

    private static bool? Between(decimal? value, decimal? low, decimal? high) => value is null || low is null || high is null ? null : low <= value && value <= high;

    private static bool? OfSet(Datum? value, Node.OfSet test)
    {
        if (value is not Datum.Members set)
        {
            return null;
        }

        var own = set.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return test.Test switch
        {
            "includes" => test.Words.Any(own.Contains),
            "lacks" => test.Words.Any(word => !own.Contains(word)),
            _ => own.Length > 0 && own.All(test.Words.Contains),
        };
    }

    private static bool? Count(Bound bound, IEnumerable<bool?> parts, int unlisted)
    {
        var all = parts.ToList();
        var certain = all.Count(part => part == true);
        return bound.Judge(certain, certain + all.Count(part => part is null) + unlisted, all.Count + unlisted);
    }

    private List<bool?> Each(IReadOnlyList<Node> parts, Place place) => parts.Select(part => Of(part, place)).ToList();

    private bool? Schools(Node.Schools schools)
    {
        var listed = world.District.Schools.Select(school => And(Each(schools.Where, new Place(school, null)))).ToList();
        var unlisted = Math.Max(0, (world.District.SchoolNumber ?? 0) - listed.Count);
        return listed.Count + unlisted == 0 ? null : Count(schools.Bound, listed, unlisted);
    }

    /// <summary>The lowest is below something when any role is, and above it when all are; the highest mirrors it.</summary>
    private bool? Ends(Node.Compare compare, string end, Place place)
    {
        var indicator = world.Readings.Of(place.Item is { } item && compare.Left.Id == "*" ? item : compare.Left.Id);
        var right = Amount(compare.Right, place);
        var roles = indicator.From.Select(role => Fits(cells.Value(compare.Left with { Role = role }, place)?.Ordinal, compare.Operator, right)).ToList();
        return compare.Operator.StartsWith('<') == (end == "lowest") ? Or(roles) : And(roles);
    }

    private bool? Spread(Node.Compare compare, Place place)
    {
        var told = cells.ByRole(compare.Left, place);
        var known = told.OfType<decimal>().ToList();
        var spread = known.Count == 0 ? 0 : known.Max() - known.Min();
        var verdict = Fits(spread, compare.Operator, Amount(compare.Right, place));
        var isUpward = compare.Operator.StartsWith('>');
        return known.Count == told.Count || (known.Count > 0 && verdict == isUpward) ? verdict : null;
    }

    private decimal? Amount(Operand operand, Place place) =>
        (operand.Subject is null ? operand.Amount : cells.Value(operand.Subject, place)?.Ordinal) + operand.Offset;

    private bool? Dates(Node.Dates dates, Place place)
    {
        var left = Cells.Named(dates.Left, place);
        var right = dates.Right with { Subject = dates.Right.Subject is { } subject ? Cells.Named(subject, place) : null };
        return world.Dates.Holds(dates with { Left = left, Right = right }, side => cells.Days(side, place), left == right.Subject);
    }

    private bool? IsNever(Subject subject, Place place)
    {
        var never = world.Dates.NeverOf(Cells.Named(subject, place));
        return cells.Days(subject, place) is { } days ? World.Shared(new[] { days.First == never, days.Last == never }) : null;
    }

    private bool? IsFiring(string id) => Outcome(world.Pack.Rules.Single(rule => rule.Id == id)) switch
    {
        "fires" => true,
        "undetermined" => null,
        _ => false,
    };
}
