using Microsoft.Extensions.Logging;

namespace ChiBo.Grains.Kernel;

/// <summary>What every aggregate needs from outside.</summary>
/// <param name="Aside">Where what cannot be told is noted; null where there is no such place.</param>
/// <param name="Clock">Dates decisions; a clock of ChiBo's own, which a demo or a test may move.</param>
public sealed record AggregateServices(
    TimeProvider Clock, IMessageBus Bus, MessageNames Messages, SnapshotPace Pace, OtherSilos OtherSilos,
    ILogger<AggregateServices> Log, ISetAside? Aside = null);
