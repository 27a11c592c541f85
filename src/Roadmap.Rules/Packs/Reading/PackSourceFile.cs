using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>One file of a pack: its name inside the pack, which the hash covers, and its text, whose path is the one that people see.</summary>
internal sealed record PackSourceFile(string Name, SourceText Text)
{
    private const string TestFolder = "tests/";

    /// <summary>Tests travel with a pack but are no part of it.</summary>
    internal bool IsTest => IsTestName(Name);

    internal static bool IsTestName(string name) => name.StartsWith(TestFolder, StringComparison.Ordinal);
}
