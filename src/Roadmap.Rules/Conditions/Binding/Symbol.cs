using Roadmap.Rules.Text;

namespace Roadmap.Rules.Conditions.Binding;

/// <summary>Something that an id of a pack set names. All ids share one namespace.</summary>
internal abstract record Symbol(string Id, string Title, SourcePlace Place);
