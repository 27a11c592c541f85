using Roadmap.Rules.Vocabulary;

namespace Roadmap.Engine.Exploring.Comparing;

/// <summary>How a diagnosis stands to one order constraint.</summary>
internal sealed record OrderOutline(string Id, string Title, OrderStatus Status);
