using System.Globalization;
using Roadmap.Reference.Tests.Reference;

namespace Roadmap.Reference.Tests.Generation;

/// <summary>Makes leaves that bind: a subject of any group of facts first, then something that can be said of its type.</summary>
internal sealed class LeafMaker(Dice dice)
{
    private static readonly string[] Relations = ["before", "after", "at least before", "at least after", "less than before", "less than after", "within", "older", "newer"];

    internal Node Make(Setting setting)
    {
        if (setting.HasOrders && setting.Item is null && setting.Pack.Rules.Count > 0 && dice.Chance(4))
        {
            return new Node.Firing(dice.Pick(setting.Pack.Rules).Id, dice.Chance(30));
        }

        var facts = SubjectPool.Of(setting);
        var groups = facts.GroupBy(Group).ToList();
        var (subject, kind) = dice.Pick(dice.Pick(groups).ToList());
        if (subject.Facet is "lowest" or "highest" or "spread")
        {
            return OverRoles(subject, kind);
        }

        if (subject is { Facet: "", Kind: not ("order" or "district" or "program") } && dice.Chance(subject.Kind == "tension" ? 45 : 15))
        {
            var state = subject.Kind switch { "indicator" => "stale", "tension" => "charted", _ => "arrested" };
            return new Node.State(subject, state, dice.Chance(40));
        }

        if (CanBeOnADay(subject) && dice.Chance(15))
        {
            subject = subject with { At = DaySide(setting, dice.Chance(50)) };
        }

        return dice.Chance(5) ? new Node.Known(subject, dice.Chance(40)) : OfType(subject, kind, setting, facts);
    }

    internal Operand Amount(string type, bool allowZero = true)
    {
        var low = allowZero ? 0 : 1;
        var (number, sign) = type switch { "percent" => (dice.Between(low, 20) * 5m, "%"), "score" => (dice.Between(low, 10) * 10m, ""), _ => (dice.Between(low, 5), "") };
        number += number is > 0 and < 100 && type != "count" && dice.Chance(10) ? 0.5m : 0;
        return new Operand(null, number.ToString(CultureInfo.InvariantCulture) + sign, number);
    }

    private static (string, string, string) Group((Subject Subject, Kind Kind) fact) =>
        (fact.Subject.Kind, fact.Subject is { Facet: "", Role: not null } ? "role" : fact.Subject.Facet, fact.Kind.IsDate ? "date" : fact.Kind.Name);

    /// <summary>Levels, statuses and what is told can be asked for a day; nothing else can.</summary>
    private static bool CanBeOnADay(Subject subject) => subject is { Facet: "", Kind: "area" or "practice" or "indicator" };

    private Node OfType(Subject subject, Kind kind, Setting setting, List<(Subject Subject, Kind Kind)> facts)
    {
        if (kind.IsDate)
        {
            return dice.Chance(15) ? new Node.Never(subject, dice.Chance(40)) : Dates(subject, setting);
        }

        if (kind.IsNumber)
        {
            return Number(subject, kind, setting, facts);
        }

        if (kind.Name == "set")
        {
            return new Node.OfSet(subject, dice.Pick(["includes", "lacks", "is only"]), dice.Some(kind.Words, 1, 2));
        }

        if (kind.IsRanked && dice.Chance(60))
        {
            return Rank(subject, kind, facts);
        }

        return Other(subject, kind, facts, 12) is { } same
            ? new Node.IsSame(subject, dice.Chance(40), same)
            : new Node.IsWord(subject, dice.Chance(35), dice.Some(kind.Words, 1, Math.Max(1, kind.Words.Count - 1)));
    }

    private Node.Compare OverRoles(Subject subject, Kind kind)
    {
        var comparison = dice.Pick(["<", "<=", ">", ">="]);
        var end = subject.Facet == "spread" ? null : subject.Facet;
        var right = kind.IsNumber ? Amount(kind.Name) : WordOperand(kind, 0);
        return new Node.Compare(end is null ? subject : subject with { Facet = "" }, comparison, right, end);
    }

    private Node Number(Subject subject, Kind kind, Setting setting, List<(Subject Subject, Kind Kind)> facts)
    {
        if (dice.Chance(20))
        {
            var ends = new[] { Amount(kind.Name), Amount(kind.Name) }.OrderBy(end => end.Amount).ToArray();
            var other = Other(subject, kind, facts, 40);
            return other is null ? new Node.Between(subject, ends[0], ends[1])
                : dice.Chance(50) ? new Node.Between(subject, ends[0], Of(other, kind)) : new Node.Between(subject, Of(other, kind), ends[1]);
        }

        var comparison = dice.Pick(["<", "<=", ">", ">=", "=", "!="]);
        return Other(subject, kind, facts, 25) is { } right ? new Node.Compare(subject, comparison, Of(right, kind)) : new Node.Compare(subject, comparison, Constant(kind, setting));
    }

    private Operand Constant(Kind kind, Setting setting)
    {
        var parameter = setting.Pack.Parameters.SingleOrDefault(one => one.Type == kind.Name);
        return dice.Chance(15) && parameter.Name is not null
            ? new Operand(null, "$" + parameter.Name, decimal.Parse(parameter.Value.TrimEnd('%'), CultureInfo.InvariantCulture))
            : Amount(kind.Name);
    }

    private Operand Of(Subject subject, Kind kind)
    {
        var step = Amount(kind.Name, false);
        var isMinus = dice.Chance(50);
        return dice.Chance(50) ? new Operand(subject, "", 0) : new Operand(subject, "", 0, isMinus ? -step.Amount : step.Amount, (isMinus ? " - " : " + ") + step.Written);
    }

    private Node Rank(Subject subject, Kind kind, List<(Subject Subject, Kind Kind)> facts)
    {
        if (Other(subject, kind, facts, 25) is { } right)
        {
            var step = dice.Between(1, kind.Words.Count - 1);
            var isMinus = dice.Chance(50);
            var operand = kind.Name == "status" || dice.Chance(50)
                ? new Operand(right, "", 0)
                : new Operand(right, "", 0, isMinus ? -step : step, $" {(isMinus ? "-" : "+")} {step.ToString(CultureInfo.InvariantCulture)}");
            return dice.Chance(15) ? new Node.Between(subject, WordOperand(kind, 0), operand) : new Node.Compare(subject, dice.Pick(["<", "<=", ">", ">="]), operand);
        }

        if (dice.Chance(20))
        {
            var ends = new[] { WordOperand(kind, 0), WordOperand(kind, 0) }.OrderBy(end => end.Amount).ToArray();
            return new Node.Between(subject, ends[0], ends[1]);
        }

        return new Node.Compare(subject, dice.Pick(["<", "<=", ">", ">="]), WordOperand(kind, 0));
    }

    /// <summary>A word of the order, from so far up; stopped shares its rank and is left to words.</summary>
    internal Operand WordOperand(Kind kind, int least)
    {
        var words = kind.Words.Where(word => word != "stopped").ToList();
        var rank = dice.Between(least, words.Count - 1);
        return new Operand(null, words[rank], rank);
    }

    private Subject? Other(Subject subject, Kind kind, List<(Subject Subject, Kind Kind)> facts, int percent)
    {
        var others = facts.Where(other => other.Kind.IsSameAs(kind) && other.Subject != subject && other.Subject.Facet is not ("lowest" or "highest" or "spread")).ToList();
        return others.Count > 0 && dice.Chance(percent) ? dice.Pick(others).Subject : null;
    }

    private Node.Dates Dates(Subject subject, Setting setting)
    {
        var relation = dice.Pick(Relations);
        var span = relation is "before" or "after" ? null : DateMaker.Span(dice);
        var parameter = setting.Pack.Parameters.SingleOrDefault(one => one.Type == "duration");
        string? text = null;
        if (span is not null && parameter.Name is not null && dice.Chance(15))
        {
            var parts = parameter.Value.Split(' ');
            (span, text) = (new Span(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1].TrimEnd('s')), "$" + parameter.Name);
        }

        var right = relation is "older" or "newer" ? new DateSide(null, null) : DaySide(setting, dice.Chance(60));
        return new Node.Dates(subject, relation, span, right, text);
    }

    private DateSide DaySide(Setting setting, bool isSubject)
    {
        var dates = SubjectPool.Of(setting with { Item = null }).Where(fact => fact.Kind.IsDate).ToList();
        var parameter = setting.Pack.Parameters.SingleOrDefault(one => one.Type == "date");
        return isSubject && dates.Count > 0 ? new DateSide(dice.Pick(dice.Pick(dates.GroupBy(Group).ToList()).ToList()).Subject, null)
            : dice.Chance(15) ? new DateSide(null, null)
            : dice.Chance(15) && parameter.Name is not null ? new DateSide(null, new When(parameter.Value), "$" + parameter.Name)
            : new DateSide(null, DateMaker.Past(dice, DateMaker.LastAsOf));
    }
}
