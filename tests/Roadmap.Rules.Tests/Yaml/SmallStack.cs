using System.Runtime.ExceptionServices;

namespace Roadmap.Rules.Tests.Yaml;

/// <summary>Runs something where a recursion that follows the input would end the process.</summary>
internal static class SmallStack
{
    private const int Bytes = 256 * 1024;

    internal static void Run(Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
