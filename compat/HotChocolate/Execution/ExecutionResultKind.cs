namespace HotChocolate.Execution;

/// <summary>What an execution gave.</summary>
public enum ExecutionResultKind
{
    SingleResult = 0,
    DeferredResult = 1,
    BatchResult = 2,
    SubscriptionResult = 3,
    WarmupResult = 4,
}
