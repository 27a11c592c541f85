using NRules.RuleModel;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Facts.Binding;
using Roadmap.NRules.Seeing;
using Roadmap.NRules.Statements;

namespace Roadmap.NRules.Facts;

/// <summary>What one role told of an indicator, how and when. Which of several readings speaks is worked out when the rules read them.</summary>
public sealed record IndicatorReading : IIdentityProvider
{
    private Kept<DistrictFrame, ToldReading?> bound;

    /// <summary>The district's id.</summary>
    public required string District { get; init; }

    /// <summary>The school's id; null for the district itself.</summary>
    public string? School { get; init; }

    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>The role that told.</summary>
    public required string Role { get; init; }

    /// <summary>The value as the indicator's type writes it: <c>35%</c>, <c>developing</c>, <c>yes</c>, <c>growth, reporting</c>, <c>2024-08</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The method's id; null when nobody said.</summary>
    public string? Method { get; init; }

    /// <summary>When it was told; null when nobody said.</summary>
    public FactDate? Date { get; init; }

    /// <summary>How many answered.</summary>
    public int? Responses { get; init; }

    /// <summary>How many were asked.</summary>
    public int? Invited { get; init; }

    /// <summary>Tells readings apart that are alike in district, school, indicator, role, method and date: 0 for the first of them.</summary>
    public int Repeat { get; init; }

    /// <inheritdoc/>
    public object GetIdentity() => (nameof(IndicatorReading), District, School, Indicator, Role, Method, Date, Repeat);

    /// <returns>Null when it says nothing.</returns>
    internal ToldReading? Bind(DistrictFrame frame) => bound.For(this, frame, static (fact, frame) =>
        frame.Bind(run => ReadingBinder.Bind(ReadingStatement.Of(fact, frame.Place), frame.Index.Indicators[fact.Indicator], run)));
}
