using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Letters.Sections;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters;

/// <summary>Writes a diagnosis as a letter to the people who lead the district.</summary>
public static class DiagnosisLetter
{
    /// <summary>The letter.</summary>
    /// <param name="diagnosis">What to say.</param>
    /// <param name="pack">The pack that the diagnosis was made with; gives the titles of things.</param>
    /// <param name="options">What the letter holds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Letter Write(Diagnosis diagnosis, RulePack pack, LetterOptions options)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(options);
        var context = new LetterContext(diagnosis, new PackWords(pack), options);
        return new Letter(
        [
            .. OpeningSection.Write(context),
            .. StandingsSection.Write(context),
            .. RootSection.Write(context),
            .. FindingsSection.Write(context),
            .. StrengthsSection.Write(context),
            .. NextStepsSection.Write(context),
            .. WaitingSection.Write(context),
            .. QuestionsSection.Write(context),
            .. HeldBackSection.Write(context),
            .. FileProblemsSection.Write(context),
            .. SourcesSection.Write(context),
            .. ClosingSection.Write(context),
        ]);
    }
}
