using System.Collections.Immutable;

namespace Roadmap.Engine.Sequencing.Projects;

/// <summary>A start for every activity of a project.</summary>
public sealed class Schedule : IEquatable<Schedule>
{
    /// <summary>Keeps the starts.</summary>
    /// <param name="starts">The period in which each activity starts, in the order of <see cref="Project.Activities"/>.</param>
    public Schedule(ImmutableArray<int> starts) => Starts = starts;

    /// <summary>The period in which each activity starts, in the order of <see cref="Project.Activities"/>.</summary>
    public ImmutableArray<int> Starts { get; }

    /// <summary>True when every activity starts in the same period in both.</summary>
    public bool Equals(Schedule? other) => other is not null && Starts.AsSpan().SequenceEqual(other.Starts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Schedule);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var start in Starts) hash.Add(start);
        return hash.ToHashCode();
    }
}
