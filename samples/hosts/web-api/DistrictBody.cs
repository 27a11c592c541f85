using Roadmap.Rules.Districts;
using Roadmap.Rules.Problems;

namespace WebApi;

/// <summary>Reads a district from the body of a request.</summary>
internal static class DistrictBody
{
    internal const long MostBytes = 4 * 1024 * 1024;

    internal static async Task<Checked<DistrictState>> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        body.Position = 0;
        return DistrictState.TryRead(body, request.HasJsonContentType() ? "district.json" : "district.yaml");
    }
}
