using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Discussion;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Benchmarks.Sizing;

/// <summary>Cells of so many members, each with a meeting that is planned and one in session.</summary>
internal sealed class Bloc(IGrainFactory grains, int members)
{
    private static readonly string Month = $"{DateTimeOffset.UtcNow.AddMinutes(5).ToOffset(VietnamTime.Offset):yyyy-MM}";
    private static readonly Caller Office = new("office", null, [new CallerGrant(Role.BlocOffice, "khoi")]);

    public ICellGrain Cell(int number) => grains.GetGrain<ICellGrain>(CellId(number));

    /// <summary>Planned: roster and time, nothing else.</summary>
    public IMeetingGrain Planned(int number) => grains.GetGrain<IMeetingGrain>($"{CellId(number)}/{Month}-extraordinary-1");

    /// <summary>Everybody checked in, voted on two questions and spoke.</summary>
    public IMeetingGrain InSession(int number) => grains.GetGrain<IMeetingGrain>($"{CellId(number)}/{Month}-extraordinary-2");

    public async Task Make(int cells)
    {
        await Done(grains.GetGrain<IBlocGrain>("khoi/").Register(Office, new RegisterBlocRequest("Đảng bộ Khối")));
        await Done(grains.GetGrain<IOrganisationGrain>("khoi/so").Register(Office, new RegisterOrganisationRequest("Đảng bộ Sở")));
        await Parallel.ForAsync(0, cells, async (i, _) => await MakeCell(i));
    }

    private async Task MakeCell(int number)
    {
        await Done(Cell(number).Register(Office, new RegisterCellRequest($"Chi bộ {number}")));
        var rows = Enumerable.Range(1, members).Select(i => new RosterRowRequest
        {
            Line = i + 1, MemberId = IdOf(i), Name = $"Nguyễn Văn {i}", Class = MembershipClass.Full, JoinedOn = new DateOnly(2020, 1, 1),
            Position = i == 1 ? CellPosition.Secretary : null,
        });
        if ((await Cell(number).ImportRoster(Office, new ImportRosterRequest { Rows = [.. rows] })).Added != members) throw new InvalidOperationException("roster");
        await Plan(number, Planned(number));
        await Hold(number, InSession(number));
    }

    private static Task Plan(int number, IMeetingGrain meeting) =>
        Done(meeting.PlanMeeting(Member(number, 1, Role.Secretary), new PlanMeetingRequest(DateTimeOffset.UtcNow.AddMinutes(5), "Hội trường", "Đột xuất")));

    private async Task Hold(int number, IMeetingGrain meeting)
    {
        var secretary = Member(number, 1, Role.Secretary);
        await Plan(number, meeting);
        await Done(meeting.SetAgenda(secretary, new SetAgendaRequest([new AgendaItemRequest("Thảo luận", AgendaItemKind.Discussion)])));
        await Done(meeting.ConveneMeeting(secretary));
        await Done(meeting.OpenMeeting(secretary, new OpenMeetingRequest()));
        await Done(meeting.RecordAttendance(
            secretary, new RecordAttendanceRequest([.. Enumerable.Range(2, members - 1).Select(i => new AttendanceEntryRequest(IdOf(i), AttendanceStatus.Present))])));
        foreach (var ballot in new[] { "b1", "b2" })
        {
            await Done(meeting.OpenBallot(secretary, new OpenBallotRequest("Nhất trí?", BallotForm.ShowOfHands)));
            for (var i = 1; i <= members; i++)
            {
                var vote = await meeting.CastVote(Member(number, i), new CastVoteRequest(ballot, VoteChoice.For));
                await Done(Task.FromResult(vote.Outcome));
            }

            await Done(meeting.CloseBallot(secretary, new CloseBallotRequest(ballot)));
        }

        for (var i = 2; i <= members; i++) await Done(meeting.RequestToSpeak(Member(number, i), new RequestToSpeakRequest()));
    }

    public static Caller Platform => Caller.Platform;

    private static string CellId(int number) => $"khoi/so/cb-{number:00000}";

    private static string IdOf(int member) => $"dv-{member:000}";

    private static Caller Member(int cell, int number, Role? role = null) => new(
        IdOf(number), IdOf(number),
        [new CallerGrant(Role.Member, CellId(cell)), .. role is { } r ? new[] { new CallerGrant(r, CellId(cell)) } : []]);

    private static async Task Done(Task<Outcome> order)
    {
        if (await order is { IsRefused: true } refused) throw new InvalidOperationException(refused.ToString());
    }
}
