using System.Reflection;

namespace Roadmap.Engine.Diagnosing;

/// <summary>The version of this engine, three parts, as every result carries it.</summary>
internal static class EngineVersion
{
    internal static string Text { get; } = typeof(EngineVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
