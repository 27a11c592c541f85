using System.Globalization;

namespace Roadmap.Hostile;

/// <summary>Reads the files whose names it is given, one after the other.</summary>
internal static class FileRun
{
    internal static void Run(string root, TextReader names, TextWriter output)
    {
        var trial = new Trial(root);
        trial.WarmUp();
        while (names.ReadLine() is { } name)
        {
            output.WriteLine($"> {name}");
            output.Flush();
            var result = "";
            var cost = Cost.Of(() => result = trial.Of(name, HostileFile.Read(root, name)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"= {name}\t{cost.Milliseconds}\t{cost.Bytes}\t{result}"));
        }

        output.Flush();
    }
}
