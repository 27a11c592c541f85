using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Roadmap.Engine.Evaluation.Facts;
using Roadmap.Rules.Text;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Batching.Reading;

/// <summary>The facts of the district of one line, filled again and again; what is read of a district is overwritten by the next.</summary>
internal sealed class LineSlot
{
    private const string ProfileSchools = "schools";

    private readonly LineVocabulary words;
    private readonly int schools;
    private readonly OrderFacts[] orders;
    private readonly byte[] id = new byte[100];
    private readonly byte[] asOf = new byte[10];
    private byte[] name = new byte[100];
    private int idLength;
    private int nameLength;

    internal LineSlot(LineVocabulary words)
    {
        var pack = words.Index.Pack;
        this.words = words;
        schools = words.Index.Profile.GetValueOrDefault(ProfileSchools, -1);
        if (schools >= 0 && pack.Profile[schools].Type.Kind != FactTypeKind.Count)
        {
            schools = -1;
        }

        orders = new OrderFacts[pack.Orders.Length];
        Facts = new SubjectFacts
        {
            Areas = new AreaFacts[pack.Areas.Length],
            Practices = new PracticeFacts[pack.Practices.Length],
            Indicators = new IndicatorFacts[pack.Indicators.Length],
        };
        Profile = new CellValue[pack.Profile.Length];
        Tensions = new TensionFacts[pack.Tensions.Length];
        Targets = new int[pack.Areas.Length];
        Capacity = new long?[pack.Resources.Length];
    }

    internal DayTemplate Day { get; private set; } = null!;

    internal int AsOf => Day.AsOf;

    /// <summary>Where everything stands, as far as anybody asks.</summary>
    internal SourcePlace Place => Day.Nothing.State.Place;

    internal SubjectFacts Facts { get; }

    internal CellValue[] Profile { get; }

    internal TensionFacts[] Tensions { get; }

    internal int[] Targets { get; }

    internal long?[] Capacity { get; }

    internal DayInterval ProgramStarted { get; set; }

    internal bool HasId => idLength > 0;

    internal ReadOnlySpan<byte> Id => id.AsSpan(0, idLength);

    internal ReadOnlySpan<byte> AsOfText => asOf;

    internal string Name => Encoding.UTF8.GetString(nameLength > 0 ? name.AsSpan(0, nameLength) : Id);

    /// <summary>The number of the line, from 1.</summary>
    internal long Number { get; set; }

    /// <summary>What is wrong with the line, or null.</summary>
    internal string? Faults { get; private set; }

    /// <summary>The district; null when the line has errors.</summary>
    internal BoundDistrict? District { get; private set; }

    /// <summary>Forgets the last district: nothing is known of the next one but its as-of date.</summary>
    internal bool Open(DayTemplate day, ReadOnlySpan<byte> asOfText)
    {
        Day = day;
        idLength = nameLength = 0;
        Faults = null;
        District = null;
        asOfText.CopyTo(asOf);
        var nothing = day.Nothing;
        nothing.District.Areas.AsSpan().CopyTo(Facts.Areas);
        nothing.District.Practices.AsSpan().CopyTo(Facts.Practices);
        nothing.District.Indicators.AsSpan().CopyTo(Facts.Indicators);
        nothing.Profile.AsSpan().CopyTo(Profile);
        nothing.Tensions.AsSpan().CopyTo(Tensions);
        nothing.Targets.AsSpan().CopyTo(Targets);
        nothing.Capacity.AsSpan().CopyTo(Capacity);
        ProgramStarted = nothing.ProgramStarted;
        return true;
    }

    internal bool TryId(ReadOnlySpan<byte> text)
    {
        if (!IsId(text))
        {
            return false;
        }

        text.CopyTo(id);
        idLength = text.Length;
        return true;
    }

    internal bool TakeName(ReadOnlySpan<byte> text)
    {
        if (name.Length < text.Length)
        {
            name = new byte[text.Length];
        }

        text.CopyTo(name);
        nameLength = text.Length;
        return true;
    }

    /// <summary>Takes over a district that was read the ordinary way.</summary>
    internal void Take(BoundDistrict district)
    {
        var state = district.State;
        idLength = Encoding.UTF8.GetBytes(state.Id, id);
        nameLength = 0;
        TakeName(Encoding.UTF8.GetBytes(state.Name));
        state.AsOf.TryFormat(asOf, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Faults = null;
        District = district;
    }

    /// <summary>Notes what is wrong with a line that holds no district.</summary>
    /// <param name="faults">What is wrong.</param>
    /// <param name="knownId">The district's id, as far as it can be told; empty otherwise.</param>
    internal void Refuse(string faults, ReadOnlySpan<byte> knownId)
    {
        idLength = nameLength = 0;
        TryId(knownId);
        Faults = faults;
        District = null;
    }

    /// <summary>Makes a district of what was read; false when its number of schools takes a second look.</summary>
    [MemberNotNullWhen(true, nameof(District))]
    internal bool TryClose()
    {
        int? profileSchools = null;
        if (schools >= 0 && Profile[schools].IsKnown)
        {
            var (whole, rest) = Math.DivRem(Profile[schools].Value, FactType.NumberScale);
            if (rest != 0 || whole > int.MaxValue)
            {
                return false;
            }

            profileSchools = (int)whole;
        }

        District = new BoundDistrict
        {
            Index = words.Index,
            State = Day.Nothing.State,
            AsOf = AsOf,
            District = Facts,
            ProfileSchools = profileSchools,
            Profile = Profile,
            ProgramStarted = ProgramStarted,
            Tensions = Tensions,
            Targets = Targets,
            Capacity = Capacity,
            Orders = orders,
        };
        return true;
    }

    private bool IsId(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0 || text.Length > id.Length || text[0] is < (byte)'a' or > (byte)'z' || text[^1] == '-')
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-') || (text[i] == '-' && text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }
}
