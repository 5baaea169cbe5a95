using ChiBo.Grains.Kernel;
using MassTransit;

namespace ChiBo.Silo.Bus;

/// <summary>The grains' way to the bus.</summary>
public sealed class MassTransitMessageBus(IBus bus) : IMessageBus
{
    /// <summary>A broker that does not answer for so long is a fault: the outbox keeps the message and tries again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task Publish(object message, Guid id, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        await bus.Publish(
            message, message.GetType(), Pipe.Execute<PublishContext>(context => context.MessageId = id), patience.Token);
    }
}
