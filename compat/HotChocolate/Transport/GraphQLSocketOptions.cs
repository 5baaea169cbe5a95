namespace HotChocolate.AspNetCore;

/// <summary>How long sockets wait.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to say who it is.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often clients are pinged; never when null.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);
}
