using System.Collections.Concurrent;
using HotChocolate.AspNetCore;
using HotChocolate.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Types.Building;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Execution;

/// <summary>The executors of an application, each built when it is first asked for.</summary>
internal sealed class RequestExecutors(IServiceProvider services, SchemaSetups setups)
{
    private readonly ConcurrentDictionary<string, Lazy<RequestExecutor>> _executors = new();

    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public RequestExecutor Get(string name) =>
        _executors.GetOrAdd(name, key => new Lazy<RequestExecutor>(() => Build(key))).Value;

    private RequestExecutor Build(string name)
    {
        var setup = setups.Find(name)
            ?? throw new InvalidOperationException($"There is no schema with the name `{name}`.");
        var authorization = setup.Authorization?.Invoke(services);
        var model = SchemaRuntime.Attach(SchemaAssembly.Build(setup, services, setups.Services, authorization));
        var options = new RequestExecutorOptions();
        foreach (var configure in setup.RequestOptions)
        {
            configure(services, options);
        }

        var isDevelopment = services.GetService<IHostEnvironment>()?.IsDevelopment() ?? true;
        var settings = new ExecutorSettings
        {
            Options = options,
            Validation = setup.Validation.ToSettings(services, setup.HasDefaultSecurity, isDevelopment),
            AllowsDepthOverride = setup.Validation.AllowDepthOverride,
            ParserLimits = setup.ParserOptions.ToLimits(),
            CostOptions = setup.CostOptions,
            AnalyzesCost = setup.AnalyzesCost || setup.HasDefaultSecurity,
            ErrorFilters = [.. setup.ErrorFilters.Select(create => create(services))],
            HttpInterceptor = setup.HttpInterceptor?.Invoke(services) ?? new DefaultHttpRequestInterceptor(),
            SocketInterceptor = setup.SocketInterceptor?.Invoke(services) ?? new DefaultSocketSessionInterceptor(),
        };
        return new RequestExecutor(new BuiltSchema(name, model, services), services, settings);
    }
}
