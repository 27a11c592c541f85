using Roadmap.Rules.Text;

namespace Roadmap.Rules.Yaml;

/// <summary>A piece of text. It knows where each of its characters stands, also in block scalars.</summary>
internal sealed class YamlScalar : YamlNode
{
    private readonly Func<int, int, SourcePlace>? locate;

    internal YamlScalar(SourcePlace place, string value, bool isPlain, Func<int, int, SourcePlace>? locate = null)
        : base(place)
    {
        Value = value;
        IsPlain = isPlain;
        this.locate = locate;
    }

    internal string Value { get; }

    /// <summary>True when written without quotes and not as a block.</summary>
    internal bool IsPlain { get; }

    /// <summary>True for nothing at all, <c>~</c> and a plain <c>null</c>.</summary>
    internal bool IsBlank => Value.Length == 0 || (IsPlain && Value is "~" or "null");

    /// <summary>The place of a stretch of <see cref="Value"/>.</summary>
    internal SourcePlace PlaceAt(int offset, int length) =>
        locate?.Invoke(offset, length) ?? new SourcePlace(Place.Source, Place.Line, Place.Column + offset, length);
}
