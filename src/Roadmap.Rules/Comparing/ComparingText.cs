namespace Roadmap.Rules.Comparing;

/// <summary>The wording of what must not become of a part between two versions.</summary>
internal static class ComparingText
{
    internal static string ConditionChanged(string key, string id) =>
        $"\"{key}\" means another thing under an id that is in use. Give the new logic an id of its own with \"derived-from: {id}\", and retire this rule with \"replaced-by\".";

    internal static string RemovedInUse(string id) =>
        $"A rule in use is gone. Keep \"{id}\" with \"lifecycle: retired\", so that its id stays taken and whoever rests on it is told.";
}
