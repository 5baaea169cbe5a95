using Orleans.Runtime.Calls;

namespace Orleans.Runtime.Filters;

/// <summary>A call on its way through the outgoing filters: the sender's, then the calling grain's own.</summary>
internal sealed class OutgoingCall<TResult>(
    CallSender sender, GrainRequest<TResult> request, IGrainContext? source, IOutgoingGrainCallFilter[] filters)
    : FilteredCall<TResult>(request), IOutgoingGrainCallContext
{
    private int next;

    public override object Grain => Request.Reference;

    public IGrainContext? SourceContext => source;

    public async Task<TResult> Run()
    {
        await Invoke();
        return TakeResult();
    }

    public override async Task Invoke()
    {
        var position = next++;
        try
        {
            if (position < filters.Length)
            {
                await filters[position].Invoke(this);
            }
            else
            {
                await Note(() => new ValueTask<TResult>(sender.SendUnfiltered(Request)));
            }
        }
        finally
        {
            next = position;
        }
    }
}
