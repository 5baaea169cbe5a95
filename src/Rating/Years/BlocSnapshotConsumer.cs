using ChiBo.Contracts.Messages.V1;
using MassTransit;

namespace ChiBo.Rating.Years;

/// <summary>The bloc's cap on excellent cells.</summary>
internal sealed class BlocSnapshotConsumer(ExcellentCaps caps, OwedYears owed) : IConsumer<BlocSnapshot>
{
    public async Task Consume(ConsumeContext<BlocSnapshot> context)
    {
        if (await caps.Take(context.Message, context.CancellationToken) is { Count: > 0 })
            await owed.Publish(context.CancellationToken);
    }
}
