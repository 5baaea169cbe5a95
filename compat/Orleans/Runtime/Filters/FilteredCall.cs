using System.Reflection;
using Orleans.Runtime.Calls;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime.Filters;

/// <summary>What filters of both directions see.</summary>
internal abstract class FilteredCall<TResult>(GrainRequest<TResult> request) : IGrainCallContext
{
    public GrainRequest<TResult> Request => request;

    public abstract object Grain { get; }

    public GrainId? SourceId => request.Source;

    public GrainId TargetId => request.Reference.GrainId;

    public GrainInterfaceType InterfaceType => request.Reference.InterfaceType;

    public string InterfaceName => request.GetInterfaceName();

    public string MethodName => request.GetMethodName();

    public MethodInfo InterfaceMethod => request.Shape.Method;

    public Response? Response { get; set; }

    public object? Result
    {
        get => Response?.Result;
        set => Response = typeof(TResult) == typeof(Nothing)
            ? Response.Completed
            : Response.FromResult((TResult)value!);
    }

    IInvokable IGrainCallContext.Request => request;

    public abstract Task Invoke();

    /// <summary>What the caller gets; a filter that let nothing through and gave no result gives the default.</summary>
    public TResult TakeResult() => Response is null ? default! : Response.GetResult<TResult>();

    /// <summary>Notes how the call itself ended: a filter that swallows a fault and gives no result changes
    /// nothing.</summary>
    protected async Task Note(Func<ValueTask<TResult>> call)
    {
        try
        {
            var result = await call();
            Response = typeof(TResult) == typeof(Nothing) ? Response.Completed : Response.FromResult(result);
        }
        catch (Exception fault)
        {
            Response = Response.FromException(fault);
            throw;
        }
    }
}
