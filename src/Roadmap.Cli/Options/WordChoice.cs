using System.CommandLine.Parsing;
using Roadmap.Rules.Text;

namespace Roadmap.Cli.Options;

/// <summary>An option that takes one of a few words.</summary>
internal static class WordChoice
{
    /// <summary>The place of the word among those that are allowed; 0 with an error on the result when it is none of them.</summary>
    internal static int Of(ArgumentResult result, string option, string[] words)
    {
        var word = result.Tokens[0].Value;
        var index = Array.IndexOf(words, word);
        if (index < 0)
        {
            result.AddError($"{option} is one of {string.Join(", ", words)}, not \"{word}\".{(Spelling.DidYouMean(word, words) is { } hint ? " " + hint : "")}");
        }

        return Math.Max(0, index);
    }
}
