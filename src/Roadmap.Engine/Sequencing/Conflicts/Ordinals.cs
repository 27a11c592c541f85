using Roadmap.Engine.Sequencing.Projects;

namespace Roadmap.Engine.Sequencing.Conflicts;

/// <summary>Finds activities by id.</summary>
internal static class Ordinals
{
    /// <exception cref="ArgumentException">The project has no such activity.</exception>
    internal static int Of(Project project, string activity)
    {
        for (var j = 0; j < project.Activities.Length; j++)
        {
            if (string.Equals(project.Activities[j].Id, activity, StringComparison.Ordinal)) return j;
        }
        throw new ArgumentException($"The project has no activity '{activity}'.", nameof(activity));
    }
}
