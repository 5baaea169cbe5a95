using Orleans.Serialization;
using Orleans.Serialization.Copying;

namespace Orleans.Runtime.Calls;

/// <summary>A call with the type of its answer.</summary>
internal abstract class GrainRequest<TResult> : GrainRequest
{
    private readonly TaskCompletionSource<TResult> answer =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    // 0 when the call is not counted
    private long began;

    public Task<TResult> Answer => answer.Task;

    public override bool IsAbandoned => answer.Task.IsCompleted;

    /// <summary>Calls the method.</summary>
    public abstract ValueTask<TResult> Call(object target);

    protected sealed override void Run(Activation activation)
    {
        if (IsAbandoned && activation.Class.Silo.DropsExpired)
        {
            activation.Ended(this);
            return;
        }

        RequestContext.Current = Context;
        if (Activity is not null)
        {
            System.Diagnostics.Activity.Current = Activity;
        }

        Target = activation.GrainInstance;
        began = activation.Class.Silo.Profiler?.Begin() ?? 0;
        ValueTask<TResult> call;
        try
        {
            var filters = activation.Class.IncomingFilters;
            call = filters.Length == 0 && activation.OwnIncomingFilter is null
                ? Call(Target!)
                : Filtered(activation, filters);
        }
        catch (Exception fault)
        {
            End(activation, fault);
            return;
        }

        if (call.IsCompletedSuccessfully)
        {
            End(activation, call.Result);
        }
        else
        {
            _ = Finish(activation, call);
        }
    }

    public sealed override void Reject(Exception fault)
    {
        Shard?.Remove(this);
        answer.TrySetException(fault);
        if (Shape.IsOneWay)
        {
            // nobody hears how it ends
            _ = answer.Task.Exception;
        }
    }

    public sealed override void TimeOut(TimeSpan after) =>
        answer.TrySetException(new TimeoutException($"No answer within {after} to {this}."));

    public sealed override async Task RunOn(object target)
    {
        Target = target;
        try
        {
            Resolve(await Call(target));
        }
        catch (Exception fault)
        {
            Reject(Exceptions.Crossing(fault));
        }
    }

    private void Resolve(TResult result)
    {
        Shard?.Remove(this);
        try
        {
            answer.TrySetResult(Copying.Whole(result));
        }
        catch (CodecNotFoundException fault)
        {
            answer.TrySetException(fault);
        }
    }

    private async Task Finish(Activation activation, ValueTask<TResult> call)
    {
        TResult result;
        try
        {
            result = await call;
        }
        catch (Exception fault)
        {
            End(activation, fault);
            return;
        }

        End(activation, result);
    }

    private void End(Activation activation, TResult result)
    {
        Count(activation, failed: false);
        Resolve(result);
        activation.Ended(this);
    }

    private void End(Activation activation, Exception fault)
    {
        Count(activation, failed: true);
        activation.Class.NoteFault(activation, fault);
        Reject(Exceptions.Crossing(fault));
        activation.Ended(this);
    }

    private void Count(Activation activation, bool failed)
    {
        if (began != 0)
        {
            activation.Class.Silo.Profiler!.End(activation.Class, Shape, began, failed);
        }
    }

    private async ValueTask<TResult> Filtered(Activation activation, IIncomingGrainCallFilter[] filters)
    {
        var call = new Filters.IncomingCall<TResult>(this, activation, filters);
        await call.Invoke();
        return call.TakeResult();
    }
}
