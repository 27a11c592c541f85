using System.Globalization;

namespace Roadmap.Hostile;

/// <summary>Reads the files whose names it is given, one after the other.</summary>
internal static class FileRun
{
    private const int Suspicious = 300;

    internal static void Run(string root, TextReader names, TextWriter output)
    {
        var trial = new Trial(root);
        trial.WarmUp();
        while (names.ReadLine() is { } name)
        {
            output.WriteLine($"> {name}");
            output.Flush();
            var result = "";
            Cost Once() => Cost.Of(() => result = trial.Of(name, HostileFile.Read(root, name)));
            var cost = Once();
            if (cost.Milliseconds > Suspicious)
            {
                // What is read for the first time may pay for compiling the code that reads it.
                var again = Once();
                cost = again.Milliseconds < cost.Milliseconds ? again : cost;
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"= {name}\t{cost.Milliseconds}\t{cost.Bytes}\t{result}"));
        }

        output.Flush();
    }
}
