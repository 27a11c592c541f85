using Roadmap.Cli.Inputs;

namespace Roadmap.Cli.Interviewing;

/// <summary>The wording of an interview around its questions.</summary>
internal static class AskText
{
    internal static string Opening(AskRequest request, int open) =>
        $"""
        {ErrorText.Count(open, "question")} about {request.File} {(open == 1 ? "is" : "are")} open. The one that matters most comes first.
        Answer in plain words. Enter alone: nobody knows. "back" takes the last answer back, "stop" ends.
        {(request.IsDry ? "Nothing is written: this is a dry run." : "Every answer is written into the file at once.")}

        """.ReplaceLineEndings("\n");

    internal static string Refusal(string sentence) => $"    {sentence}\n";

    internal static string Closing(AskRequest request, AskSession session)
    {
        var asked = $"{ErrorText.Count(session.Put, "question")} asked, {ErrorText.Count(session.Interview.NotKnown.Length, "answer")} not known.";
        return session.Interview.IsDone ? $"{asked}\n" : $"{asked} Go on with: roadmap ask {request.File}\n";
    }
}
