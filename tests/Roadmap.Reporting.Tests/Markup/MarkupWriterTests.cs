using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Roadmap.Reporting.Markup;
using Roadmap.Reporting.Reports;
using Roadmap.Reporting.Tests.Reports;

namespace Roadmap.Reporting.Tests.Markup;

public sealed class MarkupWriterTests
{
    [Fact]
    public void Text_ThatLooksLikeMarkup_IsEscapedInElementsAndAttributes()
    {
        var html = new MarkupWriter();
        using (html.Open("p", ("title", "\"><script>"), ("hidden", null)))
        {
            html.Text("</p><img onerror='x'>&amp;");
        }

        html.ToString().Should().Be("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;/p&gt;&lt;img onerror=&#x27;x&#x27;&gt;&amp;amp;</p>\n");
    }

    [Fact]
    public void Text_OfOtherScripts_StaysAndMarksThatTurnItDoNot()
    {
        new MarkupWriter().Text("Zürich 東京").ToString().Should().Be("Zürich 東京");
        new MarkupWriter().Text("a\u202Eb").ToString().Should().NotContain("\u202E").And.NotContain("202E");
    }

    [Fact]
    public void Policy_OfAReport_NamesTheHashesOfItsStyleAndItsScript()
    {
        var html = DistrictReport.Create(ReportSamples.Engine, ReportSamples.District("nothing-known")).Html();

        var policy = Regex.Match(html, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        policy.Should().StartWith("default-src 'none';")
            .And.Contain($"style-src '{Hash(html, "style")}'")
            .And.Contain($"script-src '{Hash(html, "script")}'")
            .And.NotContain("unsafe");
        Regex.Count(html, " style=\"| on[a-z]+=\"").Should().Be(0);
    }

    private static string Hash(string html, string tag)
    {
        var inside = Regex.Match(html, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value;
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inside)));
    }
}
