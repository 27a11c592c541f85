using System.Collections.Immutable;
using Roadmap.Rules.PackTests;

namespace Roadmap.Reporting.Sites;

/// <summary>The cases of a pack's tests as examples: what is given, and what is said of it.</summary>
internal static class ExampleBlocks
{
    internal static IEnumerable<SiteBlock> Write(string id, SiteContext context)
    {
        var cases = context.Examples(id);
        if (cases.IsEmpty)
        {
            yield break;
        }

        yield return new SiteHeading("Examples");
        yield return new SiteTable(["case", "given", "outcome"], [.. cases.Select(Row)]);
    }

    private static ImmutableArray<ImmutableArray<SiteSpan>> Row(PackTestCase one) =>
    [
        [new SiteSpan(one.Name)],
        one.Given.IsEmpty ? [new SiteSpan("nothing more")] : [.. one.Given.SelectMany(Given).SkipLast(1)],
        [SiteSpan.Strong(one.Expect.Text)],
    ];

    private static IEnumerable<SiteSpan> Given(GivenFact fact) => [SiteSpan.Code($"{fact.Subject}: {fact.Text}"), new SiteSpan(", ")];
}
