namespace Roadmap.Rules.Linting.Reasoning;

/// <summary>Some of a type's words, a bit for each.</summary>
internal sealed class WordValues(ulong members) : ValueSet
{
    internal override bool IsEmpty => members == 0;

    private ulong Members => members;

    internal override ValueSet Meet(ValueSet other) => new WordValues(members & ((WordValues)other).Members);

    internal override ValueSet Join(ValueSet other) => new WordValues(members | ((WordValues)other).Members);

    internal override bool IsWithin(ValueSet other) => (members & ~((WordValues)other).Members) == 0;
}
