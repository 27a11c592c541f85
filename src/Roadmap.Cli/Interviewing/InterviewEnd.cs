namespace Roadmap.Cli.Interviewing;

/// <summary>Why an interview came to its end.</summary>
internal enum InterviewEnd
{
    /// <summary>No single answer to an open question would change the first steps.</summary>
    Done,

    /// <summary>Nothing is open any more.</summary>
    NothingOpen,

    /// <summary>As many questions were put as were wanted.</summary>
    Enough,

    /// <summary>Whoever answers stopped, or there was no more input.</summary>
    Stopped,
}
