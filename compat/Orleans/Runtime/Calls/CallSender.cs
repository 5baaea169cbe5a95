using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime.Filters;
using Orleans.Serialization;
using Orleans.Serialization.Copying;

namespace Orleans.Runtime.Calls;

/// <summary>Sends calls: filters, copies of the arguments, the request context, the deadline.</summary>
internal sealed class CallSender(
    ICallRoute route, IServiceProvider services, ActivityPropagation? activities = null)
{
    private IOutgoingGrainCallFilter[]? filters;

    // filters may need grains themselves, so they are asked for when first used
    private IOutgoingGrainCallFilter[] Filters => filters ??= [.. services.GetServices<IOutgoingGrainCallFilter>()];

    public Task<T> Send<T>(GrainReference reference, GrainRequest<T> request)
    {
        request.Reference = reference;
        var source = RuntimeContext.Current;
        request.Source = source?.GrainId;
        var own = source?.GrainInstance as IOutgoingGrainCallFilter;
        if (Filters.Length == 0 && own is null)
        {
            return SendUnfiltered(request);
        }

        return new OutgoingCall<T>(
            this, request, source, own is null ? Filters : [.. Filters, own]).Run();
    }

    public Task<T> SendUnfiltered<T>(GrainRequest<T> request)
    {
        try
        {
            Prepare(request);
        }
        catch (Exception fault)
        {
            return Task.FromException<T>(fault);
        }

        if (request.Shape.IsOneWay)
        {
            route.Send(request);
            return Task.FromResult(default(T)!);
        }

        route.Watch(request);
        route.Send(request);
        return request.Answer;
    }

    private void Prepare(GrainRequest request)
    {
        if (request.Shape.Fault is { } fault)
        {
            throw new CodecNotFoundException(fault);
        }

        var context = CopyContext.Rent();
        try
        {
            request.CopyArguments(context);
            if (RequestContext.Current is { } flow)
            {
                request.Context = flow.All(pair => SharedTypes.Contains(pair.Value.GetType()))
                    ? flow
                    : flow.SetItems(flow.Select(pair => KeyValuePair.Create(
                        pair.Key, Copying.Value(pair.Value, context))));
            }
        }
        finally
        {
            context.Return();
        }

        request.Activity = activities is null ? null : System.Diagnostics.Activity.Current;
    }
}
