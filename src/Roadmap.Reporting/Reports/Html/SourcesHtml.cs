using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>Where what is said comes from: beside each finding, and once in full at the end.</summary>
internal static class SourcesHtml
{
    internal static void Write(MarkupWriter html, ReportContext context)
    {
        var cited = context.Diagnosis.Findings.SelectMany(finding => finding.Cites.Concat(finding.DisputedBy))
            .Concat(context.Diagnosis.LeveragePoints.SelectMany(point => context.Pack.Practices.FirstOrDefault(practice => practice.Id == point.Id)?.Cites ?? []))
            .Select(citation => citation.Source)
            .ToHashSet(StringComparer.Ordinal);
        using (html.Open("section", ("id", "sources"), ("class", "sheet")))
        {
            html.Add("h2", "Sources");
            using (html.Open("ul", "plain"))
            {
                foreach (var source in context.Pack.Sources.Where(source => cited.Contains(source.Id)).OrderBy(source => source.Title, StringComparer.Ordinal).ThenBy(source => source.Id, StringComparer.Ordinal))
                {
                    Full(html, source);
                }
            }

            html.Add("p", "Statements marked as ours are the pack authors' own inference.", "legend");
        }
    }

    internal static void Cited(MarkupWriter html, Finding finding, ReportContext context)
    {
        Cited(html, finding.Cites, finding.DisputedBy, context);
        if (finding.Origin == Origin.Ours)
        {
            html.Add("p", "Ours: the pack authors' own inference.", "source");
        }
    }

    internal static void Cited(MarkupWriter html, ImmutableArray<Citation> cites, ImmutableArray<Citation> disputes, ReportContext context)
    {
        if (cites.IsEmpty && disputes.IsEmpty)
        {
            return;
        }

        using (html.Open("ul", "source"))
        {
            foreach (var citation in cites)
            {
                One(html, "Source: ", citation, context.Words);
            }

            foreach (var citation in disputes)
            {
                One(html, "Another view: ", citation, context.Words);
            }
        }
    }

    private static void One(MarkupWriter html, string lead, Citation citation, PackWords words)
    {
        using (html.Open("li"))
        {
            html.Text(lead);
            html.Add("a", words.Source(citation.Source)?.Title ?? citation.Source, ("href", "#source-" + citation.Source));
            html.Text((citation.At is null ? "" : $", {citation.At}") + (citation.Says is null ? "" : $": {citation.Says.Trim()}"));
        }
    }

    /// <summary>An address leads out of the report only when it is of the web.</summary>
    private static void Full(MarkupWriter html, Source source)
    {
        using (html.Open("li", ("id", "source-" + source.Id)))
        {
            html.Text(SourceWords.WithoutAddress(source));
            if (source.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
            {
                html.Text(" ");
                html.Add("a", url, ("href", url), ("rel", "noreferrer"));
            }
        }
    }
}
