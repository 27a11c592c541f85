using System.Security.Cryptography;
using System.Text;

namespace Roadmap.Reporting.Markup;

/// <summary>The content security policy of a page that loads nothing: only the one style sheet and the one script that it carries are followed.</summary>
internal static class ContentPolicy
{
    /// <summary>The policy for a page; its style and script must stand in it exactly as given here.</summary>
    internal static string Of(string style, string? script = null)
    {
        var policy = $"default-src 'none'; style-src '{Hash(style)}'";
        return script is null ? policy : $"{policy}; script-src '{Hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
