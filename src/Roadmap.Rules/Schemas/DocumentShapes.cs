using System.Collections.Immutable;
using Roadmap.Rules.Districts.Keys;
using Roadmap.Rules.Packs.Keys;
using Roadmap.Rules.Packs.Reading;
using Roadmap.Rules.PackTests.Keys;
using Roadmap.Rules.Shapes;
using Roadmap.Rules.Surveys;

namespace Roadmap.Rules.Schemas;

/// <summary>The shape of each kind of document, as its reader is held to it.</summary>
internal static class DocumentShapes
{
    /// <summary>Every kind with its shape, in the order in which kinds are listed.</summary>
    internal static ImmutableArray<(string Kind, MappingShape Shape)> All { get; } = [.. DocumentKinds.All.Append(SurveyKeys.Kind).Select(kind => (kind, Of(kind)))];

    internal static MappingShape Of(string kind) => kind switch
    {
        DocumentKinds.Pack => PackKeys.Pack,
        DocumentKinds.OrderProfile => VocabularyKeys.OrderProfile,
        DocumentKinds.Practice => PracticeKeys.Practice,
        DocumentKinds.Rule => RuleKeys.Rule,
        DocumentKinds.Order => PracticeKeys.Order,
        DocumentKinds.Override => OverrideDocumentKeys.Override,
        DocumentKinds.Test => TestKeys.Test,
        DocumentKinds.District => DistrictKeys.Document,
        SurveyKeys.Kind => SurveyKeys.Document,
        _ => VocabularyKeys.Of(kind),
    };
}
