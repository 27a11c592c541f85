using System.Collections.Immutable;
using Roadmap.Cli.Files;
using Roadmap.Cli.Inputs;
using Roadmap.Rules.Districts.Editing;
using Roadmap.Rules.Packs;

namespace Roadmap.Cli.Interviewing;

/// <summary>The file of a district that is being asked about: every answer is put into its text, and the text on disk at once.</summary>
internal sealed class AnswerFile
{
    private readonly string path;
    private readonly bool isDry;
    private readonly ImmutableStack<byte[]> earlier;
    private readonly byte[] bytes;

    private AnswerFile(string path, bool isDry, byte[] bytes, ImmutableStack<byte[]> earlier)
    {
        this.path = path;
        this.isDry = isDry;
        this.bytes = bytes;
        this.earlier = earlier;
    }

    internal static AnswerFile Open(string path, bool isDry) => new(path, isDry, File.ReadAllBytes(path), []);

    /// <summary>Puts statements into the file. The file as it was is kept, for taking them back.</summary>
    /// <param name="edits">The statements.</param>
    /// <param name="refusal">Why they could not be written; null when they were.</param>
    internal AnswerFile Put(ImmutableArray<DistrictEdit> edits, out string? refusal)
    {
        var text = FileBytes.Text(bytes);
        var written = DistrictEditor.Write(new PackFile(path, text), edits);
        if (written.Value is not { } file)
        {
            refusal = $"{written.Problems[0].Message} {written.Problems[0].Suggestion}".TrimEnd();
            return this;
        }

        var now = FileBytes.Of(file.Content, like: bytes);
        refusal = Replace(now);
        return refusal is null ? new AnswerFile(path, isDry, now, earlier.Push(bytes)) : this;
    }

    /// <summary>The file as it was before the last answer; null when there is none.</summary>
    internal AnswerFile? Back(out string? refusal)
    {
        refusal = null;
        if (earlier.IsEmpty)
        {
            return null;
        }

        var before = earlier.Peek();
        refusal = Replace(before);
        return refusal is null ? new AnswerFile(path, isDry, before, earlier.Pop()) : this;
    }

    private string? Replace(byte[] now)
    {
        if (isDry)
        {
            return null;
        }

        try
        {
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                return $"\"{path}\" was changed by somebody else meanwhile. Stop, and begin again with the file as it is now.";
            }

            WholeFile.Write(path, now);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ErrorText.CannotWrite(path).TrimEnd('\n');
        }
    }
}
