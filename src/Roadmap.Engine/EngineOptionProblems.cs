using System.Collections.Immutable;
using System.Globalization;
using Roadmap.Rules.BuiltIn;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine;

/// <summary>The wording of every problem with the options of an engine in a service collection.</summary>
internal static class EngineOptionProblems
{
    private static readonly ProblemDescriptor Packs = new("RP3401", "packs of an engine", ProblemSeverity.Error);
    private static readonly ProblemDescriptor Setting = new("RP3402", "setting of an engine", ProblemSeverity.Error);

    internal static ImmutableArray<ProblemDescriptor> Descriptors { get; } = [Packs, Setting];

    internal static Problem NoPack() =>
        new(Packs, null, "The options name no pack.", "Add one, such as AddBuiltInPack(\"personalized-learning\").");

    internal static Problem NoSuchBuiltInPack(string id) =>
        new(Packs, null, $"There is no built-in pack \"{id}\".", $"There is: {string.Join(", ", BuiltInPacks.Ids)}.");

    internal static Problem EmptyFolder() =>
        new(Packs, null, "The path of a pack's folder is empty.", "Name the folder that holds the pack, or its one file.");

    internal static Problem NeitherBuiltInNorFolder(string path) =>
        new(Packs, null, $"\"{path}\" in the configuration does not say where the pack is.", "Give it either BuiltIn or Folder.");

    internal static Problem NothingConfigured(string path) =>
        new(Setting, null, $"The configuration has nothing under \"{path}\".", "Check the name of the section, and that the configuration's file is loaded.");

    internal static Problem UnknownKey(string path, string expected) =>
        new(Setting, null, $"\"{path}\" in the configuration means nothing here.", $"Expected is {expected}.");

    internal static Problem NotYesOrNo(string path, string? value) =>
        new(Setting, null, $"\"{path}\" in the configuration is \"{value}\".", "Write true or false.");

    internal static Problem NotATimeSpan(string path, string? value) =>
        new(Setting, null, $"\"{path}\" in the configuration is \"{value}\".", "Write a time span: 00:00:01 is a second.");

    internal static Problem DelayOutOfRange(string where, TimeSpan delay) =>
        new(Setting, null, string.Create(CultureInfo.InvariantCulture, $"{where} is {delay:c}."), "Choose a time span from 00:00:00 to 01:00:00.");
}
