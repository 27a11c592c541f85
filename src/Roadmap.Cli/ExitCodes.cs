namespace Roadmap.Cli;

/// <summary>What the process ends with. Of several, the one that is listed first here wins, then the errors, then the findings.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing stands in the way.</summary>
    internal const int Fine = 0;

    /// <summary>Something could not be read or written, or the program is at fault.</summary>
    internal const int CouldNotRun = 1;

    /// <summary>The command line does not say what to do.</summary>
    internal const int Usage = 2;

    /// <summary>A file holds an error.</summary>
    internal const int Errors = 3;

    /// <summary>There are findings, or problems that are no errors, as weighty as <c>--fail-on</c> asks for.</summary>
    internal const int Findings = 4;

    /// <summary>Ended by Ctrl-C.</summary>
    internal const int Interrupted = 130;

    /// <summary>The code for a run that came to two: what kept it from running before errors, errors before findings.</summary>
    internal static int Worst(int left, int right)
    {
        if (left == Fine || right == Fine)
        {
            return Math.Max(left, right);
        }

        return Math.Min(left, right);
    }
}
