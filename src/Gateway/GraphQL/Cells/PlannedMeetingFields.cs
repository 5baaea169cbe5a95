using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>The way from a line of the cell's calendar to the meeting itself.</summary>
[ExtendObjectType<PlannedMeetingView>]
public sealed class PlannedMeetingFields
{
    /// <summary>The meeting itself, live; null for whoever may not see it.</summary>
    public Task<MeetingView?> GetMeeting(
        [Parent] PlannedMeetingView planned, [GlobalState] Caller caller, MeetingLoader meetings,
        CancellationToken cancellation) =>
        meetings.LoadAsync(new Seen(caller, planned.MeetingId), cancellation);
}
