using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>Following the evening live.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class PulseSubscriptions
{
    /// <summary>Tonight in numbers: now, and at most once a second when they change.</summary>
    [Subscribe(With = nameof(FollowPulse))]
    public Pulse PulseChanged([EventMessage] Pulse pulse) => pulse;

    public IAsyncEnumerable<Pulse> FollowPulse(
        [GlobalState] Caller caller, [GlobalState] DateTimeOffset until, IServiceProvider services) =>
        services.GetRequiredService<Pulses>().Follow(caller.Reach(), until);
}
