using System.Collections.Immutable;
using Roadmap.Engine.Deciding;
using Roadmap.Engine.Diagnosing;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Exploring.Comparing;
using Roadmap.Rules.Changes;
using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace Roadmap.Engine.Exploring.Supposing;

/// <summary>Says what would be different about a district if some things about it were. Made once for a pack; safe to share between threads.</summary>
internal sealed class WhatIfRunner(PackIndex index, DistrictEvaluation evaluation, Diagnoser diagnoser)
{
    /// <summary>The answer, unless there was an error.</summary>
    /// <param name="state">The district.</param>
    /// <param name="changes">What is supposed.</param>
    internal Checked<WhatIf> Run(DistrictState state, ImmutableArray<Change> changes)
    {
        var made = SupposedDistrict.Make(state, changes, index, evaluation);
        return new Checked<WhatIf>(made.Value is { } supposed ? Run(supposed, made.Problems) : null, made.Problems);
    }

    /// <summary>The district and its copy are two lanes of one run.</summary>
    private WhatIf Run(SupposedDistrict supposed, ImmutableArray<Problem> problems)
    {
        using var run = evaluation.Evaluate([supposed.Before, supposed.After]);
        var before = diagnoser.Diagnose(run, supposed.Before, 0, problems);
        var after = diagnoser.Diagnose(run, supposed.After, 1, problems);
        return new WhatIf
        {
            Changes = AppliedChanges.Of(supposed),
            Difference = new DiagnosisComparer(DiagnosisOutline.Of(before, supposed.Before, run, 0), DiagnosisOutline.Of(after, supposed.After, run, 1)).Compare(),
            State = supposed.After.State,
            After = after,
        };
    }
}
