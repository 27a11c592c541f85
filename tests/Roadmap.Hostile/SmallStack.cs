namespace Roadmap.Hostile;

/// <summary>Runs work where a recursion that follows the input ends the process.</summary>
internal static class SmallStack
{
    private const int Bytes = 256 * 1024;

    internal static void Run(ThreadStart work)
    {
        var thread = new Thread(work, Bytes);
        thread.Start();
        thread.Join();
    }
}
