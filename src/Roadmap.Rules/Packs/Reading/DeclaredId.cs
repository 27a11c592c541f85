using Roadmap.Rules.Text;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>An id, what it names and where it is declared.</summary>
internal sealed record DeclaredId(string Id, IdKind Kind, SourcePlace Place);
