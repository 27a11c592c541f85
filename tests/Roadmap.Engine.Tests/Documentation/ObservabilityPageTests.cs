using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.Extensions.Logging;
using Roadmap.Engine.DependencyInjection;
using Roadmap.Engine.Tests.Telemetry;

namespace Roadmap.Engine.Tests.Documentation;

/// <summary>The page names everything that can be observed, as it is.</summary>
[Collection("telemetry")]
public sealed class ObservabilityPageTests
{
    private static readonly string Page = Pages.Read("docs/observability.md");

    [Fact]
    public void Measurements_OfThePage_AreThoseOfTheEngine()
    {
        using var observed = new ObservedHost().DoEverything();

        var rows = observed.Measured.Instruments.OrderBy(instrument => instrument.Name, StringComparer.Ordinal).Select(instrument =>
            $"| `{instrument.Name}` | {Kind(instrument)} | `{instrument.Unit}` | {Tags(observed.Measured.Of(instrument.Name).SelectMany(taken => taken.Tags.Keys))} | {instrument.Description} |");

        Table("Measurements").Should().Equal(rows);
    }

    [Fact]
    public void Activities_OfThePage_AreThoseOfTheEngine()
    {
        using var observed = new ObservedHost().DoEverything();

        // A reload names no pack, and other tests reload engines of their own: they tag alike.
        var rows = observed.Activities
            .Where(activity => activity.OperationName == "roadmap.reload" || Equals(activity.GetTagItem("roadmap.pack.id"), "small"))
            .GroupBy(activity => activity.OperationName, StringComparer.Ordinal)
            .OrderBy(alike => alike.Key, StringComparer.Ordinal)
            .Select(alike => $"| `{alike.Key}` | {Tags(alike.SelectMany(activity => activity.TagObjects).Select(tag => tag.Key))} |");

        Table("Activities").Select(row => row[..(row.LastIndexOf('|', row.Length - 2) + 1)]).Should().Equal(rows);
    }

    [Fact]
    public void Messages_OfThePage_AreThoseOfTheEngine()
    {
        var messages = typeof(RoadmapLog).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>()
            .OrderBy(message => message.EventId)
            .ToList();

        messages.Select(message => message.EventId).Should().OnlyHaveUniqueItems();
        Table("Log messages").Should().Equal(messages.Select(message => $"| {message.EventId} | {message.Level} | {message.Message} |"));
    }

    [Fact]
    public void Code_OfThePage_IsThatOfTheSample() =>
        Pages.Read("samples/hosts/observability/Program.cs").Should().Contain(Page.Split("```csharp\n")[1].Split("```")[0]);

    private static string Kind(Instrument instrument) => instrument.GetType().Name.Split('`')[0].ToLowerInvariant();

    private static string Tags(IEnumerable<string> tags) => string.Join(", ", tags.Distinct().Order(StringComparer.Ordinal).Select(tag => $"`{tag}`"));

    /// <summary>The rows of the one table under a heading.</summary>
    private static IEnumerable<string> Table(string heading) =>
        Page.Split($"\n## {heading}\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith('|')).Skip(2);
}
