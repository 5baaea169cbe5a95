using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Door;

/// <summary>The guards belong to the endpoint: no spelling, method or form of answer goes round them.</summary>
[Collection(nameof(OneGateway))]
public sealed class GuardedEndpointTests(GatewayHost host)
{
    private static readonly Account Office = TestCell.Office;

    private static readonly string[] Spellings =
        ["/graphql", "/GRAPHQL", "/Graphql", "/graphQL/", "/graphql/", "/graphql//", "/%67raphql", "/graphql/x", "/GraphQL/schema", "/graphql/schema.graphql", "/graphql?sdl", "/GRAPHQL?SDL"];

    private static readonly string[] Accepts =
        ["application/json", "application/graphql-response+json", "text/event-stream", "TEXT/EVENT-STREAM", "multipart/mixed", "*/*", "text/html"];

    [Fact]
    public async Task Nobody_gets_past_without_a_token()
    {
        foreach (var (method, path, accept) in Requests())
        {
            using var response = await Send(method, path, accept, null);
            var isNowhere = response.StatusCode == HttpStatusCode.NotFound && path.Contains("//", StringComparison.Ordinal);
            (isNowhere || response.StatusCode == HttpStatusCode.Unauthorized).ShouldBeTrue($"{method} {path} {accept}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Control_with_a_token_the_same_requests_are_let_in()
    {
        foreach (var path in new[] { "/graphql", "/GRAPHQL", "/graphQL/" })
        {
            using var response = await Send(HttpMethod.Post, path, "application/json", host.Issuer.Token(Office));
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_refused_in_every_spelling()
    {
        foreach (var path in new[] { "/graphql", "/GRAPHQL", "/graphQL/" })
        {
            using var response = await Send(HttpMethod.Post, path, "application/json", host.Issuer.Token(Office), new string('x', 6000));
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
        }
    }

    [Fact]
    public async Task A_socket_in_another_spelling_is_let_in_by_its_first_message_alone()
    {
        await using var client = await LiveClient.Connect(host.Url, token: null, path: "/GRAPHQL");
        (await client.Next()).ShouldBeNull();
        ((int)client.Closed!.Value).ShouldBe(4401);
    }

    [Fact]
    public async Task A_socket_of_another_protocol_is_not_opened()
    {
        foreach (var protocol in new[] { "graphql-ws", "no-such-protocol", null })
        {
            using var socket = new ClientWebSocket();
            if (protocol is not null)
            {
                socket.Options.AddSubProtocol(protocol);
            }

            var address = new UriBuilder(host.Url) { Scheme = "ws", Path = "/graphql" }.Uri;
            var refused = await Should.ThrowAsync<WebSocketException>(socket.ConnectAsync(address, TestContext.Current.CancellationToken));
            refused.Message.ShouldContain("400");
        }
    }

    [Fact]
    public async Task The_schema_is_not_given_to_members_where_it_is_not_open()
    {
        foreach (var path in new[] { "/graphql?sdl", "/graphql/schema", "/GRAPHQL/schema.graphql" })
        {
            using var response = await host.As(Office).Get(path);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    private static IEnumerable<(HttpMethod Method, string Path, string Accept)> Requests() =>
        from method in new[] { HttpMethod.Post, HttpMethod.Get, HttpMethod.Put, HttpMethod.Head, HttpMethod.Options }
        from path in Spellings
        from accept in Accepts
        select (method, path, accept);

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, string accept, string? token, string? order = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(host.Url, path));
        if (method == HttpMethod.Post)
        {
            request.Content = new StringContent("""{"query":"{__typename}"}""", Encoding.UTF8, "application/json");
        }

        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (order is not null)
        {
            request.Headers.Add("Idempotency-Key", order);
        }

        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }
}
