namespace ChiBo.Hosting.Bus;

/// <summary>Which bus, section <c>Bus</c>.</summary>
public sealed class BusSettings
{
    public const string Section = "Bus";

    /// <summary>The broker, <c>amqp://user:password@host:5672/vhost</c>; empty for a bus in memory.</summary>
    public string? RabbitMq { get; set; }

    /// <summary>How many messages an endpoint works on at once. Consumers are order-free, so this is safe.</summary>
    public int Concurrency { get; set; } = 32;

    /// <summary>How often a consumer that fails is tried again before the message goes to its error queue.</summary>
    public int Retries { get; set; } = 8;

    /// <summary>The wait before the first of these; it doubles, up to <see cref="LongestWait"/>.</summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromMilliseconds(200);

    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(30);
}
