using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Reports.Exports;
using Roadmap.Reporting.Reports.Html;
using Roadmap.Rules.Districts;

namespace Roadmap.Reporting.Reports;

/// <summary>
/// Several districts beside each other, for those who support them: where the areas stand, which stalls and steps they share, and each district in short. Readings with fewer
/// than 10 responses are always hidden.
/// </summary>
/// <remarks>Immutable. The same districts and pack give the same bytes on any machine.</remarks>
public sealed class NetworkReport
{
    private readonly NetworkContext context;

    private NetworkReport(NetworkContext context) => this.context = context;

    /// <summary>Works out everything the report tells.</summary>
    /// <param name="engine">The engine with the pack.</param>
    /// <param name="states">The districts; the report has them in the order of their names.</param>
    /// <param name="leftOut">The names of files that could not be used, which the report lists; default for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> or <paramref name="states"/> is null.</exception>
    /// <exception cref="DistrictProblemsException">A state does not fit the pack; lists every problem.</exception>
    public static NetworkReport Create(RoadmapEngine engine, IEnumerable<DistrictState> states, ImmutableArray<string> leftOut = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(states);
        var districts = states.Select(state => ReportContext.Read(engine, state, isShared: true))
            .OrderBy(one => one.Diagnosis.District.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Diagnosis.District.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Diagnosis.District.AsOf)
            .ThenBy(one => one.State.Place.File, StringComparer.Ordinal);
        return new NetworkReport(new NetworkContext(engine.Pack, [.. districts], leftOut.IsDefault ? [] : leftOut));
    }

    /// <summary>One HTML file that loads nothing, to open in a browser or to print.</summary>
    public string Html() => NetworkPage.Write(context);

    /// <summary>The same as Markdown, without pictures.</summary>
    public string Markdown() => NetworkMarkdown.Write(context);

    /// <summary>The same as JSON of the schema <c>roadmap/network-report/1</c>.</summary>
    public string Json() => NetworkJson.Write(context);

    /// <summary>A line for each district, for a spreadsheet (RFC 4180); nothing in it can be read as a formula.</summary>
    public string Csv() => NetworkCsv.Write(context);
}
