using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>Following the evening live.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class PulseSubscriptions
{
    /// <summary>What goes on today in the caller's scope: now, and at most once a second when it changes.</summary>
    [Subscribe(With = nameof(FollowPulse))]
    public Pulse PulseChanged([EventMessage] Pulse pulse) => pulse;

    public IAsyncEnumerable<Pulse> FollowPulse(
        [GlobalState] Caller caller, [GlobalState] DateTimeOffset until, IServiceProvider services) =>
        services.GetRequiredService<Pulses>().Follow(caller.Reach(), until);
}
