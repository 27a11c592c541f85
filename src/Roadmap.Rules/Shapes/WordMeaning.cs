namespace Roadmap.Rules.Shapes;

/// <summary>A word and what it stands for, in a sentence for people.</summary>
internal sealed record WordMeaning(string Word, string Means);
