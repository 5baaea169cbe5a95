namespace HotChocolate.Subscriptions;

/// <summary>How messages wait for slow subscribers.</summary>
public class SubscriptionOptions
{
    /// <summary>Stands before the name of every topic.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>Messages that wait for one subscriber at most.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}
