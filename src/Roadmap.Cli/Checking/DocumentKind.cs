namespace Roadmap.Cli.Checking;

/// <summary>Looks up what kind of document a file begins with. Only a glance: whether the file is in order is for its reader to say.</summary>
internal static class DocumentKind
{
    internal const string District = "district";
    internal const string Pack = "pack";
    internal const string SurveyMap = "survey-map";

    private const int MostLines = 200;

    /// <summary>The word after the first <c>kind:</c> of the file; null when there is none or the file cannot be read.</summary>
    internal static string? Of(string file)
    {
        try
        {
            return File.ReadLines(file).Take(MostLines).Select(Word).FirstOrDefault(word => word is not null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Word(string line)
    {
        var text = line.TrimStart('\uFEFF', ' ', '\t', '{').TrimStart();
        if (text.StartsWith('#') || text.Split(':', 2) is not [var key, var value] || key.Trim().Trim('"', '\'') != "kind")
        {
            return null;
        }

        var word = value.Trim().TrimStart('"', '\'');
        var end = word.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        return end < 0 || word[end] != '-' ? word[..(end < 0 ? word.Length : end)] : word.Split(' ', ',', '"', '\'')[0];
    }
}
