using System.Globalization;
using System.Text;

namespace Roadmap.Testing;

/// <summary>Words for expectations that do not hold.</summary>
internal static class ExpectationText
{
    internal static string Of(CaseResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{result.FullName} is not as expected ({result.Place}).\n");
        foreach (var failure in result.Failures)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {failure}\n");
        }

        return text.Append('\n').Append(result.Explanation).ToString();
    }

    internal static string List(IEnumerable<string> words)
    {
        var all = string.Join(", ", words);
        return all.Length == 0 ? "nothing" : all;
    }
}
