using Roadmap.Rules.Comparing;
using Roadmap.Rules.Packs;

namespace Roadmap.Rules.Tests.Comparing;

public sealed class PackDifferenceTests
{
    private const string Pack = """
        kind: pack
        id: small
        version: 1.2.3
        format: 1
        title: Small
        levels: [low, middle, high]
        plateau: 12 months
        parameters:
          enough: { type: percent, default: 60% }
        scoring: { stall-factor: 1.5 }
        sources:
          book: { title: A book }
        ---
        kind: areas
        areas:
          tools:
            title: Tools
            looks-like: { low: few, middle: some, high: many }
            level-when: { middle: [ support >= 10% ] }
          rooms:
            title: Rooms
            looks-like: { low: few, middle: some, high: many }
        ---
        kind: roles
        roles:
          makers: { title: Makers }
        ---
        kind: indicators
        indicators:
          support:
            title: Support
            type: percent
            from: [makers]
            ask: Who is for it?
        ---
        kind: practice
        id: meet
        title: Meet
        area: tools
        actor: district
        summary: A meeting.
        raises: { tools: middle }
        effort: { duration: 2 months }
        ---
        kind: practice
        id: buy
        title: Buy
        area: rooms
        actor: district
        needs:
          - first: meet >= under-way
            binding: required
            because: So it is.
        ---
        kind: rule
        id: alone
        title: Alone
        finds: gap
        severity: low
        origin: ours
        parameters:
          grace: { type: duration, default: 3 months, ours: yes }
        applies-when: [ tools >= middle ]
        fires-when:
          - rooms < high
          - any: [ support < $enough, meet is not in-place ]
          - areas: { at-least: 1, where: [ area < high ] }
          - none: [ meet.started within $grace of buy.started ]
        message: Alone by {$grace}.
        why: It matters.
        instead: Meet.
        leads-to: [meet]
        ---
        kind: rule
        id: tried
        title: Tried
        finds: gap
        severity: low
        lifecycle: trial
        origin: ours
        fires-when: [ rooms < high ]
        message: Tried.
        why: It matters.
        instead: Meet.
        """;

    public static TheoryData<string, string, string> SameMeaning() => new()
    {
        { "parts in another order", "  - rooms < high\n  - any: [ support < $enough, meet is not in-place ]", "  - any: [ meet is not in-place, support < $enough ]\n  - rooms < high" },
        { "a list inside a list", "  - rooms < high\n", "  - all: [ rooms < high ]\n" },
        { "a part said twice", "  - rooms < high\n", "  - rooms < high\n  - rooms < high\n" },
        { "other spaces", "  - rooms < high\n", "  - rooms   <   high\n" },
        { "other words for the same levels", "  - rooms < high\n", "  - rooms <= middle\n" },
        { "words in another order", "fires-when: [ rooms < high ]", "fires-when: [ rooms is middle or low ]" },
        { "a value in place of its parameter", "support < $enough", "support < 60%" },
        { "a new area, for a count over all areas", "  rooms:\n    title: Rooms", "  halls:\n    title: Halls\n    looks-like: { low: few, middle: some, high: many }\n  rooms:\n    title: Rooms" },
    };

    [Theory, MemberData(nameof(SameMeaning))]
    public void Condition_WrittenOtherwise_MeansTheSame(string what, string from, string to)
    {
        var difference = Between(from, to);

        difference.Changes.Where(change => change.Kind == PartChangeKind.Changed).Should().BeEmpty(what);
        difference.Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("rooms < high\n", "rooms < middle\n", "fires-when", "- rooms < high|+ rooms < middle")]
    [InlineData("support < $enough, meet", "meet", "fires-when", "- any: [ support < $enough, meet is not in-place ]|+ any: [ meet is not in-place ]")]
    [InlineData("at-least: 1, where", "at-least: 2, where", "fires-when", "- areas at least 1, rooms for one: rooms < high|+ areas at least 2, rooms for one: rooms < high")]
    [InlineData("applies-when: [ tools >= middle ]\n", "", "applies-when", "- tools >= middle")]
    [InlineData("within $grace of", "within 2 months of", "fires-when", "- none: [ meet.started within $grace of buy.started ]|+ none: [ meet.started within 2 months of buy.started ]")]
    public void Condition_OfARuleInUse_MayNotMeanAnotherThing(string from, string to, string key, string lines)
    {
        var difference = Between((from, to), ("Alone by {$grace}", to.Contains("2 months", StringComparison.Ordinal) ? "Alone" : "Alone by {$grace}"));

        var change = difference.Faults.Should().ContainSingle().Subject;
        change.Id.Should().Be("alone");
        change.Fault.Should().Contain(key).And.Contain("derived-from: alone");
        var trait = change.Traits.Single(trait => trait.IsCondition);
        string.Join('|', trait.Dropped.Select(line => "- " + line.ReplaceLineEndings(" ")).Concat(trait.Asked.Select(line => "+ " + line))).Should().Be(lines);
        difference.Needed.Should().Be(VersionStep.Major);
    }

    [Fact]
    public void Condition_OfARuleOnTrial_MayChange()
    {
        var difference = Between("fires-when: [ rooms < high ]", "fires-when: [ rooms < middle ]");

        difference.Faults.Should().BeEmpty();
        difference.Needed.Should().Be(VersionStep.Major);
    }

    [Fact]
    public void Rule_RetiredForOneDerivedFromIt_IsAnAddition()
    {
        var difference = Between(
            ("severity: low\norigin: ours\nparameters", "severity: low\nlifecycle: retired\nreplaced-by: alone-now\norigin: ours\nparameters"),
            ("---\nkind: rule\nid: tried", "---\nkind: rule\nid: alone-now\ntitle: Alone now\nfinds: gap\nseverity: low\norigin: ours\nderived-from: small/alone\nfires-when: [ rooms < middle ]\nmessage: Alone.\nwhy: So.\ninstead: Meet.\n---\nkind: rule\nid: tried"));

        difference.Faults.Should().BeEmpty();
        difference.Needed.Should().Be(VersionStep.Minor);
        difference.LeastVersion.Should().Be("1.3.0");
        var added = difference.Changes.Single(change => change.Kind == PartChangeKind.Added);
        added.From.Should().Be("alone");
        added.Traits.Single(trait => trait.Key == "fires-when").Asked.Should().Equal("rooms < middle");
    }

    [Fact]
    public void Rule_InUseAndGone_IsAFault()
    {
        var difference = Between(Pack[Pack.IndexOf("kind: rule\nid: alone", StringComparison.Ordinal)..Pack.IndexOf("kind: rule\nid: tried", StringComparison.Ordinal)], "kind: tensions\ntensions: {}\n---\n");

        difference.Faults.Single().Fault.Should().Contain("lifecycle: retired");
        difference.Needed.Should().Be(VersionStep.Major);
    }

    [Theory]
    [InlineData("severity: low\norigin: ours\nparameters", "severity: high\norigin: ours\nparameters", "rule alone severity: low > high")]
    [InlineData("finds: gap\nseverity: low\norigin", "finds: risk\nseverity: low\norigin", "rule alone finds: gap > risk")]
    [InlineData("default: 60%", "default: 70%", "parameter enough default: 60% > 70%")]
    [InlineData("default: 3 months", "default: 4 months", "rule alone parameter grace: 3 months > 4 months")]
    [InlineData("binding: required", "binding: advised", "order buy/meet binding: required > advised")]
    [InlineData("raises: { tools: middle }", "raises: { tools: high }", "practice meet raises: tools: middle > tools: high")]
    [InlineData("duration: 2 months", "duration: 3 months", "practice meet effort duration: 2 months > 3 months")]
    [InlineData("stall-factor: 1.5", "stall-factor: 2", "pack small scoring stall-factor: 1.5 > 2")]
    [InlineData("plateau: 12 months", "plateau: 6 months", "pack small plateau: 12 months > 6 months")]
    [InlineData("type: percent\n    from", "type: percent\n    key: yes\n    from", "indicator support key:  > yes")]
    [InlineData("leads-to: [meet]", "leads-to: [buy]", "rule alone leads-to: meet > buy")]
    [InlineData("support >= 10%", "support >= 20%", "area tools level-when middle: support >= 10% > support >= 20%")]
    [InlineData("actor: district\nsummary", "actor: building\nsummary", "practice meet actor: district > building")]
    public void Value_ThatIsAnother_AsksForAMajorStep(string from, string to, string expected)
    {
        var difference = Between(from, to);

        difference.Changes.SelectMany(change => change.Traits.Select(trait => $"{Word(change.Part)} {change.Id} {trait.Key}: {trait.Before} > {trait.After}")).Should().Contain(expected);
        difference.Needed.Should().Be(VersionStep.Major);
        difference.LeastVersion.Should().Be("2.0.0");
        difference.Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("message: Alone by", "message: All alone by", "message")]
    [InlineData("why: It matters.\ninstead: Meet.\nleads-to", "why: It really matters.\ninstead: Meet.\nleads-to", "why")]
    [InlineData("title: Alone", "title: All alone", "title")]
    [InlineData("ask: Who is for it?", "ask: Who wants it?", "ask")]
    [InlineData("because: So it is.", "because: So it was.", "because")]
    [InlineData("summary: A meeting.", "summary: Meetings.", "summary")]
    [InlineData("low: few, middle: some, high: many }\n    level-when", "low: none, middle: some, high: many }\n    level-when", "looks-like")]
    public void Wording_ThatIsAnother_AsksForAPatch(string from, string to, string key)
    {
        var difference = Between(from, to);

        difference.Changes.SelectMany(change => change.Traits).Should().OnlyContain(trait => trait.IsWording && trait.Key == key).And.NotBeEmpty();
        difference.Needed.Should().Be(VersionStep.Patch);
        difference.LeastVersion.Should().Be("1.2.4");
    }

    [Theory]
    [InlineData("kind: roles\nroles:\n", "kind: roles\nroles:\n  others: { title: Others }\n", PartKind.Role, PartChangeKind.Added, VersionStep.Minor)]
    [InlineData("  book: { title: A book }", "  paper: { title: A paper }", PartKind.Source, PartChangeKind.Removed, VersionStep.Major)]
    [InlineData("  book: { title: A book }", "  tome: { title: A book }", PartKind.Source, PartChangeKind.Renamed, VersionStep.Major)]
    public void Word_ThatCameOrWent_IsTold(string from, string to, PartKind part, PartChangeKind kind, VersionStep step)
    {
        var difference = Between(from, to);

        difference.Changes.Should().Contain(change => change.Part == part && change.Kind == kind);
        difference.Needed.Should().Be(step);
    }

    [Fact]
    public void Comment_ThatIsAnother_AsksForAPatch() => Between("kind: roles", "# A comment.\nkind: roles").Needed.Should().Be(VersionStep.Patch);

    [Fact]
    public void Pack_ThatIsTheSame_AsksForNothing()
    {
        var difference = PackDifference.Between(Read(Pack), Read(Pack));

        difference.Changes.Should().BeEmpty();
        difference.Needed.Should().Be(VersionStep.None);
        difference.IsStepTooSmall.Should().BeFalse();
    }

    [Theory]
    [InlineData("1.2.3", "2.0.0", VersionStep.Major)]
    [InlineData("1.2.3", "1.3.0", VersionStep.Minor)]
    [InlineData("1.2.3", "1.2.4", VersionStep.Patch)]
    [InlineData("1.2.3", "1.2.3", VersionStep.None)]
    [InlineData("1.2.3", "1.2.2", null)]
    [InlineData("0.2.3", "0.3.0", VersionStep.Major)]
    [InlineData("0.2.3", "0.2.4", VersionStep.Minor)]
    [InlineData("0.2.3", "1.0.0", VersionStep.Major)]
    public void Step_BetweenVersions_IsTheHighestPartThatGoesOn(string before, string after, VersionStep? step) =>
        PackDifference.Between(Read(Pack.Replace("1.2.3", before, StringComparison.Ordinal)), Read(Pack.Replace("1.2.3", after, StringComparison.Ordinal))).Taken.Should().Be(step);

    [Theory]
    [InlineData("1.2.4", true)]
    [InlineData("1.3.0", true)]
    [InlineData("2.0.0", false)]
    public void Step_ShorterThanTheChangesAsk_IsTooSmall(string version, bool isTooSmall) =>
        Between(("default: 60%", "default: 70%"), ("version: 1.2.3", $"version: {version}")).IsStepTooSmall.Should().Be(isTooSmall);

    [Fact]
    public void Override_InAPackOfItsOwn_IsNoFaultOfTheBase()
    {
        var based = Read(Pack);
        const string ours = "kind: pack\nid: ours\nversion: 1.0.0\nformat: 1\ntitle: Ours\nextends: [ { pack: small, version: ^1.2 } ]\n";
        const string narrow = "---\nkind: override\ntarget: small/alone\nwritten-against: 1.2.3\nreason: Ours.\nalso-require: [ rooms >= middle ]\n";

        var difference = PackDifference.Between(Read(ours, based), Read(ours + narrow, based));

        difference.Faults.Should().BeEmpty();
        difference.Changes.Single().Traits.Single().Key.Should().Be("applies-when");
    }

    private static string Word(PartKind kind) => kind.ToString().ToLowerInvariant();

    private static PackDifference Between(string from, string to) => Between((from, to));

    private static PackDifference Between(params (string From, string To)[] edits)
    {
        var edited = Pack;
        foreach (var (from, to) in edits)
        {
            var at = edited.IndexOf(from, StringComparison.Ordinal);
            at.Should().BeGreaterThanOrEqualTo(0, from);
            edited = edited[..at] + to + edited[(at + from.Length)..];
        }

        return PackDifference.Between(Read(Pack), Read(edited));
    }

    private static RulePack Read(string text, params RulePack[] bases) => RulePack.TryRead([new PackFile("pack.yaml", text)], bases).GetValueOrThrow();
}
