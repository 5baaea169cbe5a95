namespace ChiBo.Grains.Kernel;

/// <summary>The way out to the other services.</summary>
public interface IMessageBus
{
    /// <summary>Completes when the bus has taken the message; a fault means that it may or may not have.</summary>
    /// <param name="message">A record of <c>ChiBo.Contracts.Messages</c>.</param>
    /// <param name="id">The same for every repeat of the same message.</param>
    Task Publish(object message, Guid id, CancellationToken cancellation);
}
