using System.Globalization;

namespace Roadmap.NRules.Tests;

/// <summary>Counts what was compared, so that a comparison of nothing shows.</summary>
internal sealed class Tally
{
    private int districts;
    private int orders;

    internal int Findings { get; private set; }

    internal int Undetermined { get; private set; }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{districts} districts: {Findings} findings, {Undetermined} undetermined, {orders} order standings");

    internal void Add(IReadOnlyList<string> outcomes)
    {
        var findings = outcomes.Count(line => line.Contains(" fires ", StringComparison.Ordinal));
        var undetermined = outcomes.Count(line => line.Contains(" undetermined ", StringComparison.Ordinal));
        districts++;
        Findings += findings;
        Undetermined += undetermined;
        orders += outcomes.Count - findings - undetermined;
    }
}
