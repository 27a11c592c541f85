namespace Roadmap.Cli.Interviewing;

/// <summary>What a command line asks of <c>ask</c>.</summary>
/// <param name="File">The district file as typed.</param>
/// <param name="Most">How many questions to put at most; null for no limit.</param>
/// <param name="GoesOn">True to go on when no single answer would change the first steps.</param>
/// <param name="IsDry">True to leave the file as it is.</param>
internal sealed record AskRequest(string File, int? Most, bool GoesOn, bool IsDry);
