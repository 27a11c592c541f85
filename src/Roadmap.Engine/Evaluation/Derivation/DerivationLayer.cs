using System.Collections.Immutable;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Engine.Evaluation.Frames;
using Roadmap.Engine.Evaluation.Lowering;
using Roadmap.Rules.Conditions;
using Roadmap.Rules.Packs;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Evaluation.Derivation;

/// <summary>Things derived together, because none of them reads another.</summary>
internal sealed class DerivationLayer
{
    private readonly ImmutableArray<DerivedSubject> subjects;
    private readonly FramePool pool;
    private readonly SubjectColumns columns;

    internal DerivationLayer(PackIndex index, ImmutableArray<DerivedSubject> subjects)
    {
        this.subjects = subjects;
        var builder = new ProgramBuilder(index, [], key => ScopeOf(key, index));
        foreach (var condition in subjects.SelectMany(subject => subject.Conditions))
        {
            builder.Add(condition);
        }

        pool = new FramePool(builder.ToProgram());
        columns = new SubjectColumns(pool.Program.Columns);
    }

    /// <summary>Derives for every district and every school of one.</summary>
    internal void Derive(ReadOnlySpan<BoundDistrict> districts)
    {
        var frames = pool.Rent();
        var lanes = 0;
        foreach (var district in districts)
        {
            frames.Facts.Fill(lanes++, district, district.District);
            foreach (var school in district.Schools)
            {
                frames.Facts.Fill(lanes++, district, school);
            }
        }

        pool.Program.Evaluate(frames.Facts, frames.Truth);
        Write(districts, frames.Truth);
        pool.Return(frames);
    }

    /// <summary>The same for districts that each say only something.</summary>
    internal void DeriveSparse(BoundDistrict nothing, ReadOnlySpan<BoundDistrict> districts)
    {
        foreach (var district in districts)
        {
            if (district.AsOf != nothing.AsOf || !district.Schools.IsEmpty)
            {
                Derive(districts);
                return;
            }
        }

        var frames = pool.Rent();
        frames.Facts.FillAlike(districts.Length, nothing);
        for (var lane = 0; lane < districts.Length; lane++)
        {
            columns.Refill(frames.Facts, lane, nothing, districts[lane]);
        }

        pool.Program.Evaluate(frames.Facts, frames.Truth);
        Write(districts, frames.Truth);
        pool.Return(frames);
    }

    /// <summary>For a school a name means its own value, but for what only a district has.</summary>
    internal static FactScope ScopeOf(FactKey key, PackIndex index) => key.Kind switch
    {
        FactSubjectKind.Area or FactSubjectKind.Indicator => FactScope.School,
        FactSubjectKind.Practice when !IsOfDistrict(index.Pack.Practices[index.Practices[key.Subject]]) => FactScope.School,
        _ => FactScope.District,
    };

    private static bool IsOfDistrict(Practice practice) => practice.Actor == FactType.Actor.Words[0];

    private void Write(ReadOnlySpan<BoundDistrict> districts, TruthFrame truth)
    {
        var lane = 0;
        foreach (var district in districts)
        {
            Write(truth, lane++, district.District, district.AsOf);
            foreach (var school in district.Schools)
            {
                Write(truth, lane++, school, district.AsOf);
            }
        }
    }

    private void Write(TruthFrame truth, int lane, SubjectFacts facts, int asOf)
    {
        foreach (var subject in subjects)
        {
            subject.Write(pool.Program, truth, lane, facts, asOf);
        }
    }
}
