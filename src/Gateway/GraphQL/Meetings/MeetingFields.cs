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
    /// <summary>Null for a guest, who does not see the cell.</summary>
    public Task<CellView?> GetCell(
        [Parent] MeetingView meeting, [GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, meeting.CellId), cancellation);

    /// <summary>Null for whoever does not see the organisation.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [Parent] MeetingView meeting, [GlobalState] Caller caller, OrganisationLoader organisations,
        CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, meeting.OrganisationId), cancellation);

    /// <summary>The code to show in the room now; null for whoever may not show it.</summary>
    public Task<CheckInCode?> GetCheckInCode([Parent] MeetingView meeting, [GlobalState] Caller caller,
        IGrainFactory grains) =>
        grains.FindMeeting(meeting.Id)!.GetCheckInCode(caller);

    /// <summary>Its papers as files to download.</summary>
    public MeetingFiles GetFiles([Parent] MeetingView meeting) => new(meeting);

    /// <summary>Who did what and when, oldest first, each with the chain's hash.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] MeetingView meeting, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindMeeting(meeting.Id)!.History(caller)).Entries;
}
