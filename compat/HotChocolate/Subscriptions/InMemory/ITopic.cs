namespace HotChocolate.Subscriptions.InMemory;

internal interface ITopic
{
    Type MessageType { get; }

    /// <summary>Ends every stream.</summary>
    void Complete();
}
