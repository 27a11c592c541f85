using System.Collections.Frozen;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Engine.Planning;
using Roadmap.Reporting.Reports.Exports;
using Roadmap.Reporting.Reports.Html;
using Roadmap.Rules.Districts;

namespace Roadmap.Reporting.Reports;

/// <summary>Everything a leader reads about one district: where it stands, what came in the wrong order, what to do next, with pictures and the reason for each statement.</summary>
/// <remarks>Immutable. The same district, pack and options give the same bytes on any machine.</remarks>
public sealed class DistrictReport
{
    private readonly ReportContext context;

    private DistrictReport(ReportContext context) => this.context = context;

    /// <summary>What the report tells; in a shared report, without what it hides.</summary>
    public Diagnosis Diagnosis => context.Diagnosis;

    /// <summary>The plan the report shows; null when it was left out or cannot be made from what the file says of the calendar.</summary>
    public ActionPlan? Plan => context.Plan;

    /// <summary>Works out everything a report tells.</summary>
    /// <param name="engine">The engine with the pack.</param>
    /// <param name="state">The district.</param>
    /// <param name="options">What goes in; null for the district's own report with its plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> or <paramref name="state"/> is null.</exception>
    /// <exception cref="DistrictProblemsException">The state does not fit the pack; lists every problem.</exception>
    public static DistrictReport Create(RoadmapEngine engine, DistrictState state, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(state);
        var chosen = options ?? new ReportOptions();
        var context = ReportContext.Read(engine, state, chosen.IsShared);
        var plan = chosen.Plan is null ? null : engine.TryPlan(context.State, chosen.Plan).Value;
        return new DistrictReport(context with { Plan = plan, Explanations = Explain(engine, context.State, context.Diagnosis) });
    }

    /// <summary>One HTML file that loads nothing, to open in a browser or to print.</summary>
    public string Html() => DistrictPage.Write(context);

    /// <summary>The same as Markdown, without pictures.</summary>
    public string Markdown() => DistrictMarkdown.Write(context);

    /// <summary>The same as JSON of the schema <c>roadmap/report/1</c>.</summary>
    public string Json() => ReportJson.Write(context);

    /// <summary>A line for each statement, for a spreadsheet (RFC 4180); nothing in it can be read as a formula.</summary>
    public string Csv() => DistrictCsv.Write(context);

    private static FrozenDictionary<string, Explanation> Explain(RoadmapEngine engine, DistrictState state, Diagnosis diagnosis) =>
        diagnosis.Findings
            .Where(finding => finding.Source != FindingSource.Waiver)
            .Select(finding => finding.Id)
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(id => id, id => engine.Explain(state, id), StringComparer.Ordinal);
}
