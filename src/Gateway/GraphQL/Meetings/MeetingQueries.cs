using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>Meetings by id.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class MeetingQueries
{
    /// <summary>The meeting as it stands now, as the caller may see it.</summary>
    /// <param name="id">The meeting, such as <c>khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1</c>.</param>
    [ChecksInput]
    public Task<MeetingView?> GetMeeting(
        [ID] string id, [GlobalState] Caller caller, MeetingLoader meetings, CancellationToken cancellation) =>
        meetings.LoadAsync(new Seen(caller, id), cancellation);

    /// <summary>
    /// Whether the stored record is as it was written; null when the meeting is not there for the caller.
    /// </summary>
    /// <param name="id">The meeting whose stored record is checked.</param>
    [ChecksInput]
    public async Task<Verification?> VerifyMeeting([ID] string id, [GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindMeeting(id) is { } meeting && await meeting.Verify(caller) is { Version: > 0 } verification
            ? verification : null;
}
