using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Questions;

/// <summary>What an answer to a question may be.</summary>
/// <param name="Kind">What kind of answer.</param>
/// <param name="Type">The type of the value; its words are the words that an answer may be.</param>
/// <param name="Expected">The same for people: <c>a percentage such as 35%</c>.</param>
public sealed record AnswerForm(AnswerKind Kind, FactType Type, string Expected);
