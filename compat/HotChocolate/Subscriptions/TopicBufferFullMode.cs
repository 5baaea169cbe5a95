namespace HotChocolate.Subscriptions;

/// <summary>What goes when messages wait and more of them come.</summary>
public enum TopicBufferFullMode
{
    DropNewest = 0,
    DropOldest = 1,
    DropWrite = 2,
}
