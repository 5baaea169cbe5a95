using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace ChiBo.Operator;

/// <summary>One queue of dead letters. What is taken from it and not removed goes back when the channel closes.</summary>
internal sealed class DeadLetterQueue(IConnection connection, string name)
{
    /// <summary>How many one command looks at.</summary>
    private const uint Most = 10_000;

    private static readonly CreateChannelOptions Confirmed = new(
        publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);

    public string Name => name;

    /// <summary>Looks at every message and leaves them all.</summary>
    public Task Look(Action<BasicGetResult> look) => Each((_, message) =>
    {
        look(message);
        return Task.CompletedTask;
    });

    /// <summary>
    /// Moves messages back to the queue they came from. A message is removed here only after the broker has confirmed it
    /// there: ended in between, it is in both, and consumers drop the repeat.
    /// </summary>
    /// <returns>How many were moved.</returns>
    public async Task<int> Replay(string to, Func<BasicGetResult, bool> which)
    {
        var moved = 0;
        await Each(async (channel, message) =>
        {
            if (!which(message)) return;
            await channel.BasicPublishAsync("", to, mandatory: true, WithoutFault(message), message.Body);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false);
            moved++;
        });
        return moved;
    }

    private static BasicProperties WithoutFault(BasicGetResult message) => new(message.BasicProperties)
    {
        Persistent = true,
        Headers = message.BasicProperties.Headers?
            .Where(h => !h.Key.StartsWith("MT-Fault-", StringComparison.Ordinal) && h.Key != "MT-Reason")
            .ToDictionary(h => h.Key, h => h.Value),
    };

    private async Task Each(Func<IChannel, BasicGetResult, Task> with)
    {
        await using var channel = await connection.CreateChannelAsync(Confirmed);
        uint waiting;
        try
        {
            waiting = await channel.MessageCountAsync(name);
        }
        catch (OperationInterruptedException absent) when (absent.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return; // nothing has ever failed there
        }

        for (var i = 0u; i < Math.Min(waiting, Most); i++)
        {
            if (await channel.BasicGetAsync(name, autoAck: false) is not { } message) return;
            await with(channel, message);
        }
    }
}
