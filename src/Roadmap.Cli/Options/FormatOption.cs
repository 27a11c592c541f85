using System.CommandLine;

namespace Roadmap.Cli.Options;

/// <summary><c>--format WORD</c>, and <c>--json</c> for short.</summary>
/// <typeparam name="T">The forms that a command can print; their words in order.</typeparam>
internal sealed class FormatOption<T>
    where T : struct, Enum
{
    private const string Name = "--format";
    private const string Word = "json";

    private readonly Option<T> format;
    private readonly Option<bool> json = new("--json") { Description = "Short for --format json." };
    private readonly T jsonForm;

    internal FormatOption(string description, params string[] words)
    {
        format = new Option<T>(Name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result => Form(WordChoice.Of(result, Name, words)),
        };
        jsonForm = Form(Array.IndexOf(words, Word));
    }

    internal void AddTo(Command command)
    {
        command.Options.Add(format);
        command.Options.Add(json);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetResult(format) is { Tokens: [var given] } && given.Value != Word)
            {
                result.AddError($"--json is short for --format json, and --format says {given.Value}. Leave one of them out.");
            }
        });
    }

    internal T Of(ParseResult parsed) => parsed.GetValue(json) ? jsonForm : parsed.GetValue(format);

    /// <summary>The form that the command line asks for; null when it leaves that open.</summary>
    internal T? GivenIn(ParseResult parsed) => parsed.GetValue(json) || parsed.GetResult(format) is { Implicit: false } ? Of(parsed) : null;

    private static T Form(int index) => Enum.GetValues<T>()[index];
}
