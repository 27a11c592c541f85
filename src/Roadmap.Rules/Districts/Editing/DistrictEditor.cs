using System.Collections.Immutable;
using Roadmap.Rules.Districts.Files;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;
using Roadmap.Rules.Yaml.Editing;

namespace Roadmap.Rules.Districts.Editing;

/// <summary>Puts statements into a district: into its state, and into its file without touching anything else that is written there.</summary>
public static class DistrictEditor
{
    private const string PlaceName = "(answer)";

    /// <summary>A state with statements put in, in the order given.</summary>
    /// <param name="state">The state.</param>
    /// <param name="edits">The statements.</param>
    /// <returns>The new state unless it contradicts itself, and every problem of its shape.</returns>
    public static Checked<DistrictState> Apply(DistrictState state, params IEnumerable<DistrictEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(edits);
        var draft = DistrictDraft.From(state);
        var places = new BuiltPlaces(PlaceName);
        foreach (var edit in edits)
        {
            edit.Apply(draft, places);
        }

        var changed = draft.ToState();
        var problems = new ProblemCollector();
        DistrictShape.CheckChanges(state, changed, problems);
        return new Checked<DistrictState>(problems.HasErrors ? null : changed, problems.ToSorted());
    }

    /// <summary>
    /// A district file with statements put in. Only the text of each statement is inserted or replaced: comments, order, layout and line breaks stay.
    /// The result is read again, and refused when it does not say exactly what the file said and the statements.
    /// </summary>
    /// <param name="file">The file, YAML or JSON by its path.</param>
    /// <param name="edits">The statements.</param>
    /// <returns>The new file, or every problem: of the file, of the statements, or that there is no place for one in the file as it is written.</returns>
    public static Checked<PackFile> Write(PackFile file, params IEnumerable<DistrictEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(edits);
        ImmutableArray<DistrictEdit> all = [.. edits];
        var before = DistrictState.TryRead(file);
        if (before.Value is not { } state)
        {
            return new Checked<PackFile>(null, before.Problems);
        }

        var intended = Apply(state, all);
        if (intended.Value is null)
        {
            return new Checked<PackFile>(null, intended.Problems);
        }

        var written = all.Aggregate((PackFile?)file, (text, edit) => text is null ? null : WriteOne(text, edit));
        return written is not null && DistrictState.TryRead(written).Value is { } read && DistrictStatements.Of(read).SequenceEqual(DistrictStatements.Of(intended.Value), StringComparer.Ordinal)
            ? new Checked<PackFile>(written, [])
            : new Checked<PackFile>(null, [EditingProblems.NoPlaceInFile(state.Place)]);
    }

    private static PackFile? WriteOne(PackFile file, DistrictEdit edit)
    {
        var documents = YamlDocumentReader.Read(new SourceText(file.Path, file.Content), new ProblemCollector(), InputLimits.District);
        if (documents is not [var document])
        {
            return null;
        }

        var editor = new DocumentEditor(document);
        return edit.Write(editor) is { } changes ? file with { Content = editor.Apply(changes) } : null;
    }
}
