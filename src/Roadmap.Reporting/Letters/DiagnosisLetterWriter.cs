using Roadmap.Engine.Diagnosing;
using Roadmap.Reporting.Letters.Sections;
using Roadmap.Reporting.Text;
using Roadmap.Reporting.Words;
using Roadmap.Rules.Packs;

namespace Roadmap.Reporting.Letters;

/// <summary>Writes diagnoses as letters to the people who lead a district.</summary>
/// <remarks>Immutable and safe to share between threads. Make one for a pack and keep it.</remarks>
public sealed class DiagnosisLetterWriter
{
    private readonly PackWords words;

    /// <summary>Makes a writer for a pack.</summary>
    /// <param name="pack">The pack that the diagnoses are made with; gives the titles of things.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public DiagnosisLetterWriter(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        words = new PackWords(pack);
    }

    /// <summary>The letter.</summary>
    /// <param name="diagnosis">What to say.</param>
    /// <param name="options">What the letter holds.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Letter Write(Diagnosis diagnosis, LetterOptions options)
    {
        ArgumentNullException.ThrowIfNull(diagnosis);
        ArgumentNullException.ThrowIfNull(options);
        var context = new LetterContext(diagnosis, words, options);
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
