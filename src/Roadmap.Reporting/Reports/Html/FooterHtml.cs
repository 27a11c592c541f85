using System.Collections.Immutable;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>What the report was made with, so that it can be made again.</summary>
internal static class FooterHtml
{
    private const int HashShown = 12;

    internal static void Write(MarkupWriter html, ImmutableArray<PackIdentity> packs, string engine, DateOnly asOf)
    {
        using (html.Open("footer"))
        {
            var read = string.Join(" and ", packs.Select(pack => $"{pack.Id} {pack.Version} ({pack.Hash[..Math.Min(HashShown, pack.Hash.Length)]})"));
            html.Add("p", $"Read with {read}, engine {engine}; every date is judged from {DayWords.Long(asOf)}. The same files give the same report. A district compares itself with itself: nothing here ranks people or schools.");
        }
    }
}
