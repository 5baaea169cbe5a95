using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

public sealed class InterceptorTests
{
    [Fact]
    public async Task Http_requests_can_be_given_state()
    {
        await using var host = await GraphQLHost.StartAsync(builder => builder.AddHttpRequestInterceptor<Stating>());
        using var response = await host.Ask("{ state }");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"state":"set"}}""");
    }

    [Fact]
    public async Task Http_requests_can_be_refused()
    {
        await using var host = await GraphQLHost.StartAsync(builder => builder.AddHttpRequestInterceptor<Refusing>());
        using var response = await host.Ask("{ state }");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"errors":[{"message":"Not you."}]}""");
    }

    [Fact]
    public async Task Sockets_can_be_let_in_by_what_they_say()
    {
        await using var host = await GraphQLHost.StartAsync(builder => builder.AddSocketSessionInterceptor<ByToken>());
        await using (var client = await host.Connect())
        {
            await client.Initialize("""{"token":"known"}""");
            await client.Subscribe("1", "{ state }");
            (await client.Next()).ShouldBe("""{"type":"next","id":"1","payload":{"data":{"state":"known"}}}""");
        }

        await using var refused = await host.Connect();
        await refused.Send("""{"type":"connection_init"}""");
        (await refused.Next()).ShouldBeNull();
        refused.CloseCode.ShouldBe(4401);
        refused.CloseReason.ShouldBe("Who are you?");
    }

    public sealed class Stating : DefaultHttpRequestInterceptor
    {
        public override ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            requestBuilder.SetGlobalState("state", "set");
            return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
        }
    }

    public sealed class Refusing : DefaultHttpRequestInterceptor
    {
        public override ValueTask OnCreateAsync(
            HttpContext context,
            IRequestExecutor requestExecutor,
            OperationRequestBuilder requestBuilder,
            CancellationToken cancellationToken) => throw new GraphQLException("Not you.");
    }

    public sealed class ByToken : DefaultSocketSessionInterceptor
    {
        public override async ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session,
            IOperationMessagePayload connectionInitMessage,
            CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            var payload = connectionInitMessage.As<Dictionary<string, string>>();
            session.Connection.HttpContext.Items["token"] = payload?.GetValueOrDefault("token");
            return payload is null ? ConnectionStatus.Reject("Who are you?") : ConnectionStatus.Accept();
        }

        public override ValueTask OnRequestAsync(
            ISocketSession session,
            string operationSessionId,
            OperationRequestBuilder requestBuilder,
            CancellationToken cancellationToken = default)
        {
            requestBuilder.SetGlobalState("state", session.Connection.HttpContext.Items["token"]);
            return base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
        }
    }
}
