using ChiBo.Contracts.Grains.Kernel;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// Tells the grain what an order that its sender named says, as it arrives: the same name with other content is another
/// order. What a caller brings along itself is replaced.
/// </summary>
internal sealed class OrderContentFilter : IIncomingGrainCallFilter
{
    private readonly OrderContents _contents = new();

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var request = context.Request;
        for (var i = 0; i < request.GetArgumentCount(); i++)
        {
            if (request.GetArgument(i) is not Caller { OrderId: not null } caller) continue;
            var arguments = Enumerable.Range(0, request.GetArgumentCount()).Where(n => n != i).Select(request.GetArgument);
            request.SetArgument(
                i, caller with { OrderContent = _contents.Of(context.InterfaceMethod.Name, arguments) });
            break;
        }

        return context.Invoke();
    }
}
