namespace Roadmap.Rules.Districts;

/// <summary>What is said of a district or of one school: both have areas, practices and readings.</summary>
internal sealed class DraftStatements
{
    internal List<AreaState> Areas { get; } = [];

    internal List<PracticeState> Practices { get; } = [];

    internal List<Reading> Readings { get; } = [];

    /// <summary>Puts a changed statement where the old one of its id stood, or at the end.</summary>
    internal void Set(AreaState area) => Set(Areas, area, state => state.Id);

    /// <inheritdoc cref="Set(AreaState)"/>
    internal void Set(PracticeState practice) => Set(Practices, practice, state => state.Id);

    internal AreaState? FindArea(string id) => Areas.Find(area => string.Equals(area.Id, id, StringComparison.Ordinal));

    internal PracticeState? FindPractice(string id) => Practices.Find(practice => string.Equals(practice.Id, id, StringComparison.Ordinal));

    private static void Set<T>(List<T> list, T item, Func<T, string> id)
    {
        var index = list.FindIndex(other => string.Equals(id(other), id(item), StringComparison.Ordinal));
        if (index < 0)
        {
            list.Add(item);
        }
        else
        {
            list[index] = item;
        }
    }
}
