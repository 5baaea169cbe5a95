using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>Meetings of one cell, all in session at once and everybody present at each, spread over the silos.</summary>
internal sealed class Meetings(Deployment deployment)
{
    public const int Count = 10;
    public const int Members = 24;
    private const string OrganisationId = "khoi/so";
    private const string CellId = "khoi/so/cb-01";

    // the month of a minute's time: the meetings begin then
    private static readonly string Month = $"{DateTimeOffset.UtcNow.AddMinutes(1).ToOffset(VietnamTime.Offset):yyyy-MM}";

    public static Caller Office { get; } = new("office", null, [new CallerGrant(Role.BlocOffice, "khoi")]);

    public static Caller Secretary { get; } = new("dv-01", "dv-01", [new CallerGrant(Role.Member, CellId), new CallerGrant(Role.Secretary, CellId)]);

    public static Caller Member(int number) => new(IdOf(number), IdOf(number), [new CallerGrant(Role.Member, CellId)]);

    public static string IdOf(int member) => $"dv-{member:00}";

    public static string IdOfMeeting(int number) => $"{CellId}/{Month}-extraordinary-{number}";

    public IMeetingGrain this[int number] => deployment.Grains.GetGrain<IMeetingGrain>(IdOfMeeting(number));

    /// <summary>Registers everything, opens the meetings, and puts a question to the vote in each.</summary>
    public async Task Open()
    {
        await Done(deployment.Grains.GetGrain<IBlocGrain>("khoi/").Register(Office, new RegisterBlocRequest("Đảng bộ Khối")));
        await Done(deployment.Grains.GetGrain<IOrganisationGrain>(OrganisationId).Register(Office, new RegisterOrganisationRequest("Đảng bộ Sở")));
        var cell = deployment.Grains.GetGrain<ICellGrain>(CellId);
        await Done(cell.Register(Office, new RegisterCellRequest("Chi bộ 1")));
        var rows = Enumerable.Range(1, Members).Select(i => new RosterRowRequest
        {
            Line = i + 1, MemberId = IdOf(i), Name = $"Đảng viên {i}", Class = MembershipClass.Full, JoinedOn = new DateOnly(2020, 1, 1),
            Position = i == 1 ? CellPosition.Secretary : null,
        });
        (await cell.ImportRoster(Office, new ImportRosterRequest { Rows = [.. rows] })).Added.ShouldBe(Members);
        await Task.WhenAll(Enumerable.Range(1, Count).Select(Open));
    }

    public async Task<MeetingView> See(int meeting) => (await this[meeting].Get(Secretary)).ShouldNotBeNull();

    public static async Task Done(Task<Outcome> order)
    {
        var outcome = await order;
        outcome.Code.ShouldBeNull(string.Join(", ", outcome.Arguments));
    }

    private async Task Open(int number)
    {
        var meeting = this[number];
        await Done(meeting.PlanMeeting(Secretary, new PlanMeetingRequest(DateTimeOffset.UtcNow.AddSeconds(20), "Hội trường", "Đột xuất")));
        await Done(meeting.SetAgenda(Secretary, new SetAgendaRequest([new AgendaItemRequest("Biểu quyết", AgendaItemKind.Discussion)])));
        await Done(meeting.ConveneMeeting(Secretary));
        await Done(meeting.OpenMeeting(Secretary, new OpenMeetingRequest()));
        await Done(meeting.RecordAttendance(
            Secretary,
            new RecordAttendanceRequest([.. Enumerable.Range(2, Members - 1).Select(i => new AttendanceEntryRequest(IdOf(i), AttendanceStatus.Present))])));
        await Done(meeting.OpenBallot(Secretary, new OpenBallotRequest("Nhất trí?", BallotForm.ShowOfHands)));
    }
}
