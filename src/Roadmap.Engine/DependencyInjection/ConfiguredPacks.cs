using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Roadmap.Engine.DependencyInjection;

/// <summary>Reads the packs of an engine from a configuration. Keys are read as configurations read them, without regard to case; unknown ones are faults.</summary>
internal static class ConfiguredPacks
{
    private const string Packs = "Packs";
    private const string ReloadDelay = "ReloadDelay";
    private const string BuiltIn = "BuiltIn";
    private const string Folder = "Folder";
    private const string ReloadOnChange = "ReloadOnChange";

    internal static void AddTo(PackList list, IConfiguration section)
    {
        list.Changes.Add(section.GetReloadToken);
        var children = section.GetChildren().ToList();
        if (children.Count == 0)
        {
            list.Problems.Add(EngineOptionProblems.NothingConfigured(section is IConfigurationSection named ? named.Path : ""));
        }

        foreach (var child in children)
        {
            if (Is(child, Packs))
            {
                AddPacks(list, child);
            }
            else if (Is(child, ReloadDelay))
            {
                SetDelay(list, child);
            }
            else
            {
                list.Problems.Add(EngineOptionProblems.UnknownKey(child.Path, $"{Packs} or {ReloadDelay}"));
            }
        }
    }

    private static void AddPacks(PackList list, IConfigurationSection packs)
    {
        if (packs.Value is { Length: > 0 })
        {
            list.Problems.Add(EngineOptionProblems.NeitherBuiltInNorFolder(packs.Path));
        }

        foreach (var pack in packs.GetChildren())
        {
            foreach (var unknown in pack.GetChildren().Where(key => !Is(key, BuiltIn) && !Is(key, Folder) && !Is(key, ReloadOnChange)))
            {
                list.Problems.Add(EngineOptionProblems.UnknownKey(unknown.Path, $"{BuiltIn}, {Folder} or {ReloadOnChange}"));
            }

            AddPack(list, pack);
        }
    }

    private static void AddPack(PackList list, IConfigurationSection pack)
    {
        switch (pack[BuiltIn], pack[Folder])
        {
            case ({ } id, null):
                list.AddBuiltIn(id);
                break;
            case (null, { } folder):
                list.AddFolder(folder, IsWatched(list, pack.GetSection(ReloadOnChange)));
                break;
            default:
                list.Problems.Add(EngineOptionProblems.NeitherBuiltInNorFolder(pack.Path));
                break;
        }
    }

    private static bool IsWatched(PackList list, IConfigurationSection stated)
    {
        if (!bool.TryParse(stated.Value ?? bool.FalseString, out var isWatched))
        {
            list.Problems.Add(EngineOptionProblems.NotYesOrNo(stated.Path, stated.Value));
        }

        return isWatched;
    }

    private static void SetDelay(PackList list, IConfigurationSection stated)
    {
        if (TimeSpan.TryParse(stated.Value, CultureInfo.InvariantCulture, out var delay))
        {
            list.ReloadAfter(delay, stated.Path);
        }
        else
        {
            list.Problems.Add(EngineOptionProblems.NotATimeSpan(stated.Path, stated.Value));
        }
    }

    private static bool Is(IConfigurationSection section, string key) => string.Equals(section.Key, key, StringComparison.OrdinalIgnoreCase);
}
