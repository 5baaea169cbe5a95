using HotChocolate.AspNetCore;
using HotChocolate.Errors;
using HotChocolate.Execution.Running;
using HotChocolate.Language;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes requests against one schema.</summary>
internal sealed class RequestExecutor : IRequestExecutor
{
    private readonly ExecutorSettings _settings;
    private readonly RequestPreparation _preparation;
    private readonly ResolverInstances _instances;
    private readonly Func<Type, bool> _isService;

    public RequestExecutor(BuiltSchema schema, IServiceProvider services, ExecutorSettings settings)
    {
        BuiltSchema = schema;
        Services = services;
        _settings = settings;
        _preparation = new RequestPreparation(schema, settings);
        var known = services.GetService<IServiceProviderIsService>();
        _isService = type => known?.IsService(type) == true;
        _instances = new ResolverInstances(_isService);
    }

    public BuiltSchema BuiltSchema { get; }

    public ISchema Schema => BuiltSchema;

    public IServiceProvider Services { get; }

    /// <summary>Nobody may ask for the schema.</summary>
    public bool HidesSchema => _settings.Validation.DisableIntrospection;

    public IHttpRequestInterceptor HttpInterceptor => _settings.HttpInterceptor;

    public ISocketSessionInterceptor SocketInterceptor => _settings.SocketInterceptor;

    public async Task<IExecutionResult> ExecuteAsync(
        IOperationRequest request,
        CancellationToken cancellationToken = default) =>
        await RunAsync((OperationRequest)request, cancellationToken);

    /// <summary>Executes a request; every way of failing is a result.</summary>
    public async ValueTask<ExecutionResult> RunAsync(OperationRequest request, CancellationToken cancellation)
    {
        try
        {
            var prepared = _preparation.Prepare(request);
            return prepared.Plan.Type == OperationType.Subscription
                ? await SubscribeAsync(prepared, cancellation)
                : await ExecuteAsync(prepared, cancellation);
        }
        catch (RefusedRequestException refused)
        {
            return Refuse(refused.Errors, refused.StatusCode);
        }
        catch (Exception e)
        {
            return Refuse(FieldErrors.Of(e));
        }
    }

    /// <summary>Errors as clients are to see them.</summary>
    public IError[] Filter(IEnumerable<IError> errors) => [.. errors.Select(_settings.Filter)];

    public OperationResult Refuse(IReadOnlyList<IError> errors, int? statusCode = null) =>
        new(null, false, Filter(errors)) { StatusCode = statusCode };

    private async ValueTask<OperationResult> ExecuteAsync(PreparedRequest request, CancellationToken cancellation)
    {
        if (request.Cost is { } onlyCost && request.State.ContainsKey(WellKnownContextData.ValidateCost))
        {
            return CostReports.Only(onlyCost);
        }

        if (request.Services is not null)
        {
            return await ExecuteAsync(request, request.Services, null, cancellation);
        }

        var scope = Services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await ExecuteAsync(request, scope.ServiceProvider, null, cancellation);
        }
    }

    private async ValueTask<OperationResult> ExecuteAsync(
        PreparedRequest request,
        IServiceProvider services,
        object? eventMessage,
        CancellationToken cancellation)
    {
        using var time = TimeLimit.Start(_settings.Options.ExecutionTimeout, cancellation);
        var setting = SettingFor(request, services, time.Token) with { EventMessage = eventMessage };
        var running = new RunningOperation(setting);
        var outcome = await running.RunAsync();
        if (outcome.IsCanceled)
        {
            return Refuse([RequestRules.TellCancellation(cancellation, _settings.Options)], 500);
        }

        var errors = outcome.Errors.Count == 0 ? null : Filter(outcome.Errors);
        var result = new OperationResult(outcome.Data, true, errors);
        return request.Cost is { } cost && request.State.ContainsKey(WellKnownContextData.ReportCost)
            ? result.WithExtension(CostReports.Name, CostReports.Of(cost))
            : result;
    }

    private async ValueTask<ExecutionResult> SubscribeAsync(PreparedRequest request, CancellationToken cancellation)
    {
        var scope = Services.CreateAsyncScope();
        var services = request.Services ?? scope.ServiceProvider;
        var lifetime = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            var opening = new RunningOperation(SettingFor(request, services, lifetime.Token));
            var source = await SourceStreams.OpenAsync(opening.CreateSubscriptionTask());
            var stream = new ResponseStream(() => SourceStreams.ReadAsync(
                source,
                (message, token) => TellAsync(request, message, token),
                lifetime.Token));
            stream.RegisterForCleanup(async () =>
            {
                await lifetime.CancelAsync();
                await source.DisposeAsync();
                await scope.DisposeAsync();
                lifetime.Dispose();
            });
            return stream;
        }
        catch (Exception e)
        {
            await scope.DisposeAsync();
            lifetime.Dispose();
            var selection = request.Variant.Root.Selections[0];
            return Refuse([.. FieldErrors.Of(e).Select(error => OperationExecution.WithLocation(
                error.Path is null ? error.WithPath(Path.Root.Append(selection.ResponseName)) : error, selection))]);
        }
    }

    /// <summary>One event: a run of its own, with services of its own.</summary>
    private async ValueTask<OperationResult> TellAsync(
        PreparedRequest request,
        object? message,
        CancellationToken cancellation)
    {
        var scope = Services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await ExecuteAsync(request, scope.ServiceProvider, message, cancellation);
        }
    }

    private ExecutionSetting SettingFor(
        PreparedRequest request,
        IServiceProvider services,
        CancellationToken cancellation) => new(
        request.Variant,
        request.Variables,
        Schema,
        services,
        request.State,
        _instances,
        _isService,
        cancellation);
}
