using System.ComponentModel;
using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Hosting.Bus;

/// <summary>Which bus, section <c>Bus</c>.</summary>
public sealed class BusSettings
{
    public const string Section = "Bus";

    /// <summary>Null for a bus in memory.</summary>
    [Description("The broker.")]
    [Secret, Address("amqp://user:password@host:5672/vhost, or amqps://", "amqp", "amqps")]
    public string? RabbitMq { get; set; }

    [Description("How many messages a queue works on at once. Consumers are order-free, so this is safe.")]
    [Between(1, 1000)]
    public int Concurrency { get; set; } = 32;

    [Description("How often a consumer that fails is tried again before the message goes to its error queue.")]
    [Between(0, 100)]
    public int Retries { get; set; } = 8;

    [Description("The wait before the first of these; it doubles.")]
    [Duration("00:00:00.001", "00:10:00")]
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromMilliseconds(200);

    [Description("The longest of these waits.")]
    [Duration("00:00:00.001", "01:00:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(30);

    [Description("For services: how long one of their queues may go unserved while the broker answers, before the process ends with 1 to be started again.")]
    [Duration("00:00:01", "01:00:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(1);
}
