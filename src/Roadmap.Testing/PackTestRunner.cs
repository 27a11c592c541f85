using System.Collections.Immutable;
using Roadmap.Engine;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Exploring;
using Roadmap.Rules.PackTests;
using Roadmap.Rules.Problems;

namespace Roadmap.Testing;

/// <summary>Runs the tests that travel with a pack.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class PackTestRunner
{
    private readonly RoadmapEngine engine;

    /// <summary>Makes a runner.</summary>
    /// <param name="engine">An engine for the pack that the tests belong to.</param>
    public PackTestRunner(RoadmapEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        this.engine = engine;
    }

    /// <summary>Runs every case of every test.</summary>
    /// <param name="tests">The tests.</param>
    public PackTestReport RunAll(IEnumerable<PackTest> tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        var coverage = new CoverageRecorder(engine.Pack);
        var results = ImmutableArray.CreateBuilder<CaseResult>();
        foreach (var test in tests)
        {
            foreach (var one in test.Cases)
            {
                results.Add(Run(test, one, coverage));
            }
        }

        return new PackTestReport(results.ToImmutable(), coverage.ToCoverage());
    }

    /// <summary>Runs one case.</summary>
    /// <param name="test">The test it belongs to.</param>
    /// <param name="one">The case.</param>
    public CaseResult Run(PackTest test, PackTestCase one)
    {
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(one);
        return Run(test, one, null);
    }

    private CaseResult Run(PackTest test, PackTestCase one, CoverageRecorder? coverage)
    {
        var diagnosed = engine.TryDiagnose(one.District);
        if (diagnosed.Value is not { } diagnosis)
        {
            return new CaseResult(test.For, one.Name, ["The district of this case cannot be used."], ProblemText.Write(diagnosed.Problems), one.Place);
        }

        var explanation = engine.Explain(one.District, test.For);
        coverage?.Record(explanation);
        ImmutableArray<string> failures = [.. Failures(one, diagnosis, explanation), .. PlanFailures(one)];
        return new CaseResult(test.For, one.Name, failures, failures.IsEmpty ? "" : explanation.ToString(), one.Place);
    }

    private static ImmutableArray<string> Failures(PackTestCase one, Diagnosis diagnosis, Explanation explanation)
    {
        var finding = diagnosis.Findings.FirstOrDefault(finding => finding.Id == explanation.Id);
        return
        [
            .. CaseExpectations.Outcome(one, explanation),
            .. CaseExpectations.Facts(one, explanation),
            .. CaseExpectations.Finding(one, finding),
            .. CaseExpectations.Next(one, diagnosis),
        ];
    }

    /// <summary>A plan is made only for a case that expects something of it.</summary>
    private IEnumerable<string> PlanFailures(PackTestCase one)
    {
        if (one.Plan.IsEmpty)
        {
            return [];
        }

        var planned = engine.TryPlan(one.District);
        return planned.Value is { } plan
            ? CaseExpectations.Plan(one, plan)
            : planned.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"No plan can be made: {problem.Message}");
    }
}
