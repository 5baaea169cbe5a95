using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Organisations;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>What a meeting shows beside its own record.</summary>
[ExtendObjectType<MeetingView>]
public sealed class MeetingFields
{
    /// <summary>The cell itself; null for a guest or visitor, who does not see it.</summary>
    public Task<CellView?> GetCell(
        [Parent] MeetingView meeting, [GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, meeting.CellId), cancellation);

    /// <summary>The organisation itself; null for whoever does not see it, such as a plain member.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [Parent] MeetingView meeting, [GlobalState] Caller caller, OrganisationLoader organisations,
        CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, meeting.OrganisationId), cancellation);

    /// <summary>The code to show in the room now; null for whoever may not show it.</summary>
    public Task<CheckInCode?> GetCheckInCode([Parent] MeetingView meeting, [GlobalState] Caller caller,
        IGrainFactory grains) =>
        grains.FindMeeting(meeting.Id)!.GetCheckInCode(caller);

    /// <summary>Addresses of the meeting's papers in their official layout.</summary>
    public MeetingFiles GetFiles([Parent] MeetingView meeting) => new(meeting);

    /// <summary>Every stored command about the meeting, oldest first, each with the chain's hash.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] MeetingView meeting, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindMeeting(meeting.Id)!.History(caller)).Entries;
}
