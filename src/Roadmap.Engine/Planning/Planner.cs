using System.Collections.Immutable;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Planning.Checking;
using Roadmap.Engine.Planning.Conflicts;
using Roadmap.Engine.Planning.Modelling;
using Roadmap.Engine.Planning.Placing;
using Roadmap.Engine.Planning.Selecting;
using Roadmap.Engine.Planning.Writing;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Planning;

/// <summary>Makes plans from diagnoses. Made once for a pack; safe to share between threads.</summary>
internal sealed class Planner(RulePack pack)
{
    private readonly PhraseBook phrases = new(pack);

    /// <param name="district">The district, evaluated.</param>
    /// <param name="truth">What the pack's conditions came to for it.</param>
    /// <param name="diagnosis">Its diagnosis.</param>
    /// <param name="options">What the plan is to keep to.</param>
    /// <param name="cancellation">Stops the search; what was found so far is the plan.</param>
    internal Checked<ActionPlan> Plan(BoundDistrict district, LaneTruth truth, Diagnosis diagnosis, PlanOptions options, CancellationToken cancellation)
    {
        var ground = PlanCheck.Run(district, options);
        var problems = ProblemOrder.Sort(diagnosis.Problems.Concat(ground.Problems));
        if (ground.Value is not { } standing)
        {
            return new Checked<ActionPlan>(null, problems);
        }

        var selection = new TaskSelector(district, truth, diagnosis, standing, phrases).Select();
        var models = new PlanModels(district, standing.Calendar);
        var search = new PlanSearch(options.Previous, options.Budget, cancellation);
        var placed = new PlanPlacer(models, search, new ConflictFinder(models, search, phrases)).Place(selection);
        return new Checked<ActionPlan>(new PlanWriter(diagnosis, phrases, options.Previous).Write(placed, selection, problems), problems);
    }

    /// <summary>The problems with what a plan would be made from.</summary>
    internal static ImmutableArray<Problem> Check(BoundDistrict district) => PlanCheck.Run(district, new PlanOptions()).Problems;
}
