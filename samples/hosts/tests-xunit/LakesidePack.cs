using Roadmap.Testing;

namespace Lakeside.Tests;

/// <summary>Our pack, loaded once for each class of tests.</summary>
public sealed class LakesidePack
{
    public PackUnderTest Rules { get; } = Load();

    internal static PackUnderTest Load() => PackUnderTest.Load(Path.Combine(AppContext.BaseDirectory, "pack"));
}
