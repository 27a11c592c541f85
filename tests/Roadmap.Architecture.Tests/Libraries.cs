using System.Reflection;
using Roadmap.Engine.Diagnosing;
using Roadmap.Import;
using Roadmap.Reporting.Text;
using Roadmap.Rules.Packs;
using Roadmap.Testing;

namespace Roadmap.Architecture.Tests;

/// <summary>The libraries that others reference, lowest first.</summary>
internal static class Libraries
{
    internal static readonly IReadOnlyList<string> Names = ["Roadmap.Rules", "Roadmap.Engine", "Roadmap.Reporting", "Roadmap.Testing", "Roadmap.Import"];

    internal static Assembly Load(string library) => library switch
    {
        "Roadmap.Rules" => typeof(RulePack).Assembly,
        "Roadmap.Engine" => typeof(Diagnosis).Assembly,
        "Roadmap.Reporting" => typeof(Letter).Assembly,
        "Roadmap.Import" => typeof(SurveyImport).Assembly,
        "Roadmap.Testing" => typeof(PackUnderTest).Assembly,
        _ => throw new ArgumentException($"{library} is no library.", nameof(library)),
    };
}
