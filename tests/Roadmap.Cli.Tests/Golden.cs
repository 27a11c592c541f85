using System.Runtime.CompilerServices;

namespace Roadmap.Cli.Tests;

/// <summary>Compares text with a recorded file. Run once with RECORD_GOLDEN=1 to record, then read the change in review.</summary>
internal static class Golden
{
    internal static void Check(string name, string actual, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("RECORD_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        var recorded = File.Exists(file) ? File.ReadAllText(file) : "";
        actual.Split('\n').Should().Equal(recorded.Split('\n'), "a change of wording is recorded by running the tests once with RECORD_GOLDEN=1");
    }
}
