using System.Net.Http.Headers;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Dashboards;

/// <summary>Asks as a browser does: with a cookie, without a bearer token, for a page.</summary>
internal static class Browser
{
    public static async Task<HttpResponseMessage> Open(this GatewayHost host, string path, string? token, HttpMethod? method = null)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Url };
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        if (token is not null) request.Headers.Add("Cookie", $"chibo-dashboard={token}");
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What the sign-in page does.</summary>
    public static async Task<HttpResponseMessage> OpenSession(this GatewayHost host, string? token, string? hostName = null)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dashboard/session");
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Host = hostName;
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
