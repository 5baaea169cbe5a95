using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ChiBo.Samples.Tests;

/// <summary>A realm and a gateway that say what a test wants: so many times that they are busy, then empty reports.</summary>
internal sealed class StubbedServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;
    private int _busy;

    /// <param name="busy">How many questions are turned away before one is answered.</param>
    public StubbedServer(int busy)
    {
        _busy = busy;
        Url = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add($"{Url}/");
        _listener.Start();
        _serving = Serve();
    }

    public string Url { get; }

    /// <summary>Questions that came, in order, by the name of their operation.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>An address where nobody listens.</summary>
    public static string Nowhere => $"http://127.0.0.1:{FreePort()}";

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait();
    }

    private async Task Serve()
    {
        try
        {
            while (true) await Answer(await _listener.GetContextAsync());
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // the test has ended
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var body = await reader.ReadToEndAsync();
        var isToken = context.Request.Url!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal);
        var (status, answer) = isToken
            ? (200, """{"access_token":"t","expires_in":300}""")
            : Report(JsonNode.Parse(body)!);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
        context.Response.Close();
    }

    private (int Status, string Answer) Report(JsonNode question)
    {
        var name = question["query"]!.GetValue<string>().Trim().Split(' ', '(')[1];
        Asked.Add(name);
        if (_busy-- > 0) return (503, """{"errors":[{"message":"Thử lại sau.","extensions":{"code":"gateway.busy"}}]}""");
        return (200, name switch
        {
            "MonthlySheet" => """{"data":{"reports":{"monthlySheet":[]}}}""",
            "Meetings" => """{"data":{"meetings":{"totalCount":0,"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[]}}}""",
            _ => """{"data":{"reports":{"yearlyRatings":[]}}}""",
        });
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
