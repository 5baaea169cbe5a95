using Microsoft.Extensions.Logging;

namespace ChiBo.Grains.Kernel;

/// <summary>What every aggregate needs from outside.</summary>
public sealed record AggregateServices(
    TimeProvider Clock, IMessageBus Bus, MessageNames Messages, SnapshotPace Pace, ILogger<AggregateServices> Log);
