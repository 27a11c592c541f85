using System.Globalization;

namespace Roadmap.Hostile;

/// <summary>
/// Reads hostile files in a process of its own, on a small stack. What it is about to read is printed before it is read, so that whoever started it knows what ended it.
/// Nothing is caught here: an exception ends the process, and the process that watches tells of it.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["files", var root]:
                SmallStack.Run(() => FileRun.Run(root, Console.In, Console.Out));
                return 0;
            case ["mutants", var root, var seed, var first, var count]:
                SmallStack.Run(() => new MutantRun(root, Number(seed)).Run((int)Number(first), (int)Number(count), Console.Out));
                return 0;
            case ["mutant", var root, var seed, var number]:
                Console.Out.Write(new MutantRun(root, Number(seed)).Text((int)Number(number)));
                return 0;
            default:
                Console.Error.WriteLine("Roadmap.Hostile files ROOT | mutants ROOT SEED FIRST COUNT | mutant ROOT SEED NUMBER");
                return 2;
        }
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
