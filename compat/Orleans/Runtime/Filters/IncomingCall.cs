using System.Reflection;
using Orleans.Runtime.Calls;

namespace Orleans.Runtime.Filters;

/// <summary>A call on its way through the incoming filters: the silo's, then the grain's own.</summary>
internal sealed class IncomingCall<TResult>(
    GrainRequest<TResult> request, Activation activation, IIncomingGrainCallFilter[] filters)
    : FilteredCall<TResult>(request), IIncomingGrainCallContext
{
    private int next;

    public override object Grain => activation.GrainInstance!;

    public IGrainContext TargetContext => activation;

    public MethodInfo ImplementationMethod => activation.Class.Implementation(Request.Shape.Method);

    public override async Task Invoke()
    {
        var own = activation.OwnIncomingFilter;
        var position = next++;
        try
        {
            if (position < filters.Length)
            {
                await filters[position].Invoke(this);
            }
            else if (position == filters.Length && own is not null)
            {
                await own.Invoke(this);
            }
            else
            {
                await Note(() => Request.Call(activation.GrainInstance!));
            }
        }
        finally
        {
            next = position;
        }
    }
}
