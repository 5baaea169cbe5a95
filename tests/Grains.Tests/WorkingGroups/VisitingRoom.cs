using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Grains.Tests.Meetings;

namespace ChiBo.Grains.Tests.WorkingGroups;

/// <summary>Two working groups of members of another cell, and a cell whose November meeting they may visit.</summary>
internal static class VisitingRoom
{
    public const string GroupId = "khoi-mau/to-cong-tac-1";
    public const string OtherGroupId = "khoi-mau/to-cong-tac-2";
    public const string Visit = $"{GroupId}/v1";

    public static readonly PlanVisitRequest November = new(ChiBoCluster.CellId, "2026-11");

    public static Caller Planner { get; } =
        new("planner", "dv-950", [new CallerGrant(Role.BlocCommittee, ChiBoCluster.BlocId)]);

    public static Caller Lead { get; } = new("dv-801", "dv-801",
        [new CallerGrant(Role.WorkingGroupMember, GroupId), new CallerGrant(Role.WorkingGroupLead, GroupId)]);

    public static Caller Second { get; } = new("dv-802", "dv-802", [new CallerGrant(Role.WorkingGroupMember, GroupId)]);

    public static IWorkingGroupGrain Group(this MeetingRoom room, string id = GroupId) =>
        room.Client.GetGrain<IWorkingGroupGrain>(id);

    public static async Task<MeetingRoom> Start()
    {
        var room = await MeetingRoom.Start(3);
        var home = room.Client.GetGrain<ICellGrain>(ChiBoCluster.OtherCellId);
        await MeetingRoom.Done(home.Register(MeetingRoom.Office, new RegisterCellRequest("Chi bộ 2")));
        (await home.ImportRoster(MeetingRoom.Office, new ImportRosterRequest
        {
            Rows = [ChiBoCluster.Row("dv-801", "Lê Tổ"), ChiBoCluster.Row("dv-802", "Lê Hai"), ChiBoCluster.Row("dv-803", "Lê Ba")],
        })).Added.ShouldBe(3);
        foreach (var id in new[] { GroupId, OtherGroupId })
            await MeetingRoom.Done(room.Group(id).Register(MeetingRoom.Office, new WorkingGroupRequest(
                "Tổ công tác", "dv-801",
                [.. new[] { "dv-801", "dv-802", "dv-803" }.Select(m => new GroupMemberRequest(m, ChiBoCluster.OtherCellId))])));
        return room;
    }

    public static async Task<MeetingRoom> Planned()
    {
        var room = await Start();
        await MeetingRoom.Done(room.Group().PlanVisit(Planner, November));
        return room;
    }

    public static Task<Outcome> Assign(this MeetingRoom room, params string[] members) =>
        room.Group().AssignVisitors(Lead, new AssignVisitorsRequest(Visit, [.. members]));

    /// <summary>Who the meeting says will attend.</summary>
    public static async Task<string[]> Observers(this MeetingRoom room) =>
        [.. (await room.See(room.Secretary)).Observers.Select(o => o.MemberId)];

    /// <summary>The visitors come, score, and the meeting is over.</summary>
    public static async Task Visited(this MeetingRoom room, params Caller[] visitors)
    {
        await room.Open();
        await room.Gather();
        var code = (await room.Meeting.GetCheckInCode(room.Secretary))!.Digits;
        foreach (var visitor in visitors)
            await MeetingRoom.Done(room.Meeting.CheckIn(visitor, new CheckInRequest(code)));
        room.Clock.Advance(TimeSpan.FromMinutes(95));
        await MeetingRoom.Done(room.Meeting.ConcludeMeeting(room.Secretary));
        await room.CellKnowsThatItIsOver();
    }

    /// <summary>The cell is told after the answer, and the group asks the cell.</summary>
    private static async Task CellKnowsThatItIsOver(this MeetingRoom room)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await room.Cell.View(Caller.Platform))!.Meetings.All(m => m.Phase != MeetingPhase.Closed))
            await Task.Delay(20, deadline.Token);
    }
}
