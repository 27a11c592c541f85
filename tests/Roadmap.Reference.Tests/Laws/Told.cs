using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Reference.Tests.Laws;

/// <summary>All that a diagnosis says, as text, without where in a file it is written, problems in an order of their own, and without the hash of the pack.</summary>
internal static class Told
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Places = ["Line", "Column", "EndColumn", "LineText", "File", "Hash", "Offset", "Length"];

    internal static string By(string pack, string district) => By(Engine([new PackFile("pack.yaml", pack)]), district);

    internal static string By(RoadmapEngine engine, string district) => Of(engine.Diagnose(State(district)));

    internal static string Of(Diagnosis diagnosis)
    {
        var told = JsonSerializer.SerializeToNode(diagnosis)!;
        Strip(told);
        told["Problems"] = new JsonArray([.. told["Problems"]!.AsArray().Select(problem => problem!.DeepClone()).OrderBy(problem => problem.ToJsonString(), StringComparer.Ordinal)]);
        return told.ToJsonString(Plain);
    }

    internal static RoadmapEngine Engine(IEnumerable<PackFile> files)
    {
        var list = files.ToList();
        var read = RulePack.TryRead(list);
        return RoadmapEngine.Create(read.Value ?? throw new FormatException($"{ProblemText.Write(read.Problems)}\n{list[0].Content}"));
    }

    internal static DistrictState State(string text)
    {
        var read = DistrictState.TryRead(new PackFile("district.yaml", text));
        return read.Value ?? throw new FormatException($"{ProblemText.Write(read.Problems)}\n{text}");
    }

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                Array.ForEach(Places, place => members.Remove(place));
                members.ToList().ForEach(member => Strip(member.Value));
                break;
            case JsonArray items:
                items.ToList().ForEach(Strip);
                break;
        }
    }
}
