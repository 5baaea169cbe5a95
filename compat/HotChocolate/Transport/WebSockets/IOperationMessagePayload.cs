namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>What a client sent along with a message.</summary>
public interface IOperationMessagePayload
{
    /// <returns>Null when the message has no payload.</returns>
    T? As<T>()
        where T : class;
}
