using Roadmap.Rules.Text;
using Roadmap.Rules.Yaml;

namespace Roadmap.Rules.Packs.Reading;

/// <summary>Advice of the linter that a document does not follow, for a reason and for a time.</summary>
/// <param name="Check">The id of the advice, as written; whether there is such advice is for the linter to say.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="Reason">Why the advice is not followed.</param>
/// <param name="Place">Where the id is written.</param>
/// <param name="Entry">The whole list under <c>lint-allow</c>, with its key.</param>
/// <param name="Item">Its own item in the list.</param>
internal sealed record Allowance(string Check, DateOnly Until, string Reason, SourcePlace Place, YamlEntry Entry, YamlMapping Item);
