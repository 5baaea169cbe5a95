using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Live;

/// <summary>Following a meeting live.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class MeetingSubscriptions
{
    /// <summary>
    /// Every change of a meeting. The first event says where it stands; whoever was cut off follows again and reads
    /// from there.
    /// </summary>
    [Subscribe(With = nameof(FollowMeeting))]
    public MeetingChange MeetingChanged([EventMessage] MeetingChange change) => change;

    /// <param name="meetingId">The meeting to follow.</param>
    public async ValueTask<IAsyncEnumerable<MeetingChange>> FollowMeeting(
        [ID] string meetingId, [GlobalState] Caller caller, [GlobalState] DateTimeOffset until,
        IServiceProvider services)
    {
        var watches = services.GetRequiredService<MeetingWatches>();
        if (watches.Take(meetingId) is not { } watch) throw Problems.NotFound();
        var notices = watch.Join();
        long? version = null;
        try
        {
            version = await watch.Renew(caller);
        }
        finally
        {
            if (version is null)
            {
                watch.Leave(notices);
                await watches.GiveBack(meetingId, watch);
            }
        }

        return version is null
            ? throw Problems.NotFound()
            : new MeetingFollower(watches, watch, notices, caller, until).Follow(meetingId, version.Value);
    }
}
