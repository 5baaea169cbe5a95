using HotChocolate.AspNetCore;
using HotChocolate.Configuration;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Transport;

/// <summary>The schema behind an endpoint, with whoever listens in on its requests.</summary>
internal sealed class EndpointSchema(string name)
{
    private IHttpRequestInterceptor? _http;
    private ISocketSessionInterceptor? _sockets;

    public IRequestExecutor Executor(IServiceProvider services) =>
        services.GetRequiredService<RequestExecutors>().Get(name);

    public IHttpRequestInterceptor HttpInterceptor(IServiceProvider services) =>
        _http ??= Setup(services).HttpInterceptor?.Invoke(services) ?? new DefaultHttpRequestInterceptor();

    public ISocketSessionInterceptor SocketInterceptor(IServiceProvider services) =>
        _sockets ??= Setup(services).SocketInterceptor?.Invoke(services) ?? new DefaultSocketSessionInterceptor();

    private SchemaSetup Setup(IServiceProvider services) => services.GetRequiredService<SchemaSetups>().GetOrAdd(name);
}
