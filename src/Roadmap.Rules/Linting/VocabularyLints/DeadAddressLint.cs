using System.Net;
using Roadmap.Rules.Problems;
using Roadmap.Rules.Vocabulary;

namespace Roadmap.Rules.Linting.VocabularyLints;

/// <summary>Addresses of sources that cannot lead a reader anywhere.</summary>
internal sealed class DeadAddressLint() : Lint(Descriptor)
{
    private static readonly ProblemDescriptor Descriptor = new("RP6405", "address leads nowhere", ProblemSeverity.Warning);

    // Set aside for examples and for one's own network (RFC 2606, 6761, 6762).
    private static readonly string[] Reserved =
        ["example.com", "example.net", "example.org", "example", "invalid", "localhost", "test", "local", "internal", "home.arpa"];

    internal override string Why =>
        """
        A reader who follows the address of the source cannot arrive: its host is a place holder or a machine of somebody's own network, or a bracket, a comma or
        a full stop of the sentence it was copied from still hangs on it. Only the address itself is looked at; nothing is fetched, so that a page that has
        moved is not found.
        """;

    internal override IEnumerable<Problem> Check(LintSubject subject) =>
        from source in subject.Pack.Sources
        where subject.IsOwn(source.Place)
        let fault = source.Url is { } url ? Fault(url) : null
        where fault is not null
        select Problem(source, fault);

    private static string? Fault(string url)
    {
        var address = new Uri(url, UriKind.Absolute);
        if (IsNowhere(address))
        {
            return $"\"{address.Host}\" is no place on the web";
        }

        return url[^1] is '.' or ',' or ';' or '"' or '\'' or '>' || (url[^1] == ')' && !url.Contains('(', StringComparison.Ordinal))
            ? $"\"{url[^1]}\" at its end does not belong to it"
            : null;
    }

    private static bool IsNowhere(Uri address) =>
        IPAddress.TryParse(address.Host.Trim('[', ']'), out _)
        || !address.Host.Contains('.', StringComparison.Ordinal)
        || Reserved.Any(name => address.Host.Equals(name, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));

    private static Problem Problem(Source source, string fault) =>
        new(Descriptor, source.Place, $"The address of \"{source.Id}\" leads nowhere: {fault}.", "Correct the address, or take it out.");
}
