using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>A practice before its conditions are bound.</summary>
internal sealed record PracticeSymbol(string Id, string Title, string Area, string Actor, SourcePlace Place) : Symbol(Id, Title, Place);
