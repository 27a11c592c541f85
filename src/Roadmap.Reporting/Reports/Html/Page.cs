using System.Diagnostics;
using Roadmap.Reporting.Markup;

namespace Roadmap.Reporting.Reports.Html;

/// <summary>The shell of every report: a policy that lets nothing be loaded, one style sheet, one script, and a page that says everything without the script.</summary>
internal static class Page
{
    internal static string Write(string title, Action<MarkupWriter> body)
    {
        var (style, script) = (Resource("report.css"), Resource("report.js"));
        var html = new MarkupWriter();
        html.Trusted("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Trusted($"<meta http-equiv=\"Content-Security-Policy\" content=\"{ContentPolicy.Of(style, script)}\">\n");
        html.Trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Roadmap\">\n");
        html.Add("title", title);
        html.Trusted($"<style>{style}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
        body(html);
        html.Trusted($"<script>{script}</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>Line ends of the source file must not show in the file that is written.</summary>
    private static string Resource(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream(name) ?? throw new UnreachableException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
