using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>
/// Outside one's scope a meeting is not there; inside, what was said is for the cell and its superiors.
/// </summary>
public sealed class WhoSeesWhat
{
    private const string GuestOrganisation = "khoi-mau/so-xay-dung";

    private static readonly Caller Guest =
        new("dv-777", "dv-777", [new CallerGrant(Role.Secretary, $"{GuestOrganisation}/cb-09")]);

    private static readonly Caller Visitor =
        new("dv-888", "dv-888", [new CallerGrant(Role.WorkingGroupMember, "khoi-mau/to-cong-tac-1")]);

    private static readonly Caller Reporter =
        new("may-bao-cao", null, [new CallerGrant(Role.ReportClient, ChiBoCluster.BlocId)]);

    [Fact]
    public async Task Outside_the_scope_it_is_not_there()
    {
        await using var room = await MeetingRoom.Start(3);
        await room.Open();
        foreach (var outsider in new[] { ChiBoCluster.OtherSecretary, ChiBoCluster.Stranger, Guest, Visitor })
        {
            (await room.Meeting.Get(outsider)).ShouldBeNull(outsider.Id);
            (await room.Meeting.CheckIn(outsider, new CheckInRequest("123456"))).Code.ShouldBe("common.not-found");
            (await room.Meeting.CastVote(outsider, new CastVoteRequest("b1", VoteChoice.For))).Outcome.Code
                .ShouldBe("common.not-found");
            (await room.Meeting.GetCheckInCode(outsider)).ShouldBeNull();
            (await room.Meeting.History(outsider)).Entries.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task In_a_cell_that_nobody_registered_there_is_none()
    {
        await using var room = await MeetingRoom.Start(3);
        var nowhere = room.Client.GetGrain<IMeetingGrain>($"{ChiBoCluster.OrganisationId}/cb-77/2026-11-regular-1");
        (await nowhere.PlanMeeting(Caller.Platform, new PlanMeetingRequest(MeetingRoom.ScheduledAt))).Code
            .ShouldBe("common.not-found");
        (await nowhere.ConfirmScore(MeetingRoom.Superior, new ConfirmScoreRequest())).Code.ShouldBe("common.not-found");
    }

    [Fact]
    public async Task A_guest_and_an_observer_see_the_one_meeting_they_were_asked_to()
    {
        await using var room = await MeetingRoom.Start(3);
        await room.Open();
        await MeetingRoom.Done(room.Meeting.InviteGuest(room.Secretary,
            new InviteGuestRequest("Trần Khách", "Bí thư chi bộ bạn", "dv-777")));
        await MeetingRoom.Done(room.Meeting.AssignObservers(
            Caller.Platform, new AssignObserversRequest("khoi-mau/to-cong-tac-1/v1", 1,
                [new ObserverRequest("dv-888", "Lê Tổ")])));
        (await room.See(Guest)).ShouldSatisfyAllConditions(
            m => m.Permitted.ShouldContain(MeetingAction.CheckIn),
            m => m.Denied.Single(d => d.Action == MeetingAction.CastVote).Code.ShouldBe("common.not-permitted"));
        (await room.See(Visitor)).Denied.Single(d => d.Action == MeetingAction.SubmitObserverScore).Code
            .ShouldBe("score.observer-not-present");
        var code = (await room.Meeting.GetCheckInCode(room.Secretary))!.QrPayload;
        await MeetingRoom.Done(room.Meeting.CheckIn(Guest, new CheckInRequest(code)));
        await MeetingRoom.Done(room.Meeting.CheckIn(Visitor, new CheckInRequest(code)));
        var seen = await room.See(Visitor);
        seen.Permitted.ShouldContain(MeetingAction.SubmitObserverScore);
        seen.Guests.Single().ArrivedAt.ShouldNotBeNull();
        seen.Attendance.Present.ShouldBe(1, "neither counts");
    }

    [Fact]
    public async Task A_report_client_sees_numbers_and_no_opinion()
    {
        await using var room = await MeetingRoom.Start(4);
        await room.Open();
        await room.Gather();
        await AWholeMeeting.Discuss(room);
        await AWholeMeeting.Vote(room);
        await MeetingRoom.Done(room.Meeting.DraftMinutes(room.Taker));
        (await room.See(MeetingRoom.Member(4))).Agenda.Items[1].Opinions.ShouldNotBeEmpty();
        (await room.See(Reporter)).ShouldSatisfyAllConditions(
            m => m.Attendance.Present.ShouldBe(4),
            m => m.Ballots.Single().Tally!.For.ShouldBe(3),
            m => m.Agenda.Items.ShouldAllBe(i => i.Opinions.IsEmpty && i.Conclusion == null),
            m => m.Minutes.Content.ShouldBeNull(),
            m => m.Resolution.ShouldBeNull(),
            m => m.Preparation.ShouldBeNull());
    }

    [Fact]
    public async Task Every_action_is_permitted_or_denied_with_a_reason()
    {
        await using var room = await MeetingRoom.Start(3);
        await room.Open();
        var seen = await room.See(MeetingRoom.Member(3));
        seen.Permitted.Concat(seen.Denied.Select(d => d.Action)).Order().ShouldBe(Enum.GetValues<MeetingAction>());
        seen.Permitted.ShouldContain(MeetingAction.CheckIn);
        seen.Denied.Single(d => d.Action == MeetingAction.ConcludeMeeting).Code.ShouldBe("common.not-permitted");
        (await room.See(room.Secretary)).Denied.Single(d => d.Action == MeetingAction.ConveneMeeting).Code
            .ShouldBe("meeting.already-opened");
    }

    [Fact]
    public async Task A_code_from_another_room_or_an_older_minute_is_refused()
    {
        await using var room = await MeetingRoom.Start(3);
        await room.Open();
        var code = (await room.Meeting.GetCheckInCode(room.Secretary)).ShouldNotBeNull();
        (await room.Meeting.GetCheckInCode(MeetingRoom.Member(3))).ShouldBeNull("only who leads or writes shows it");
        (await room.Meeting.CheckIn(MeetingRoom.Member(3), new CheckInRequest(code.QrPayload.Replace("regular-1",
            "regular-2"))))
            .Code.ShouldBe("attendance.code-of-another-meeting");
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await MeetingRoom.Done(room.Meeting.CheckIn(MeetingRoom.Member(3), new CheckInRequest(code.Digits)));
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        (await room.Meeting.CheckIn(MeetingRoom.Member(2), new CheckInRequest(code.Digits))).Code
            .ShouldBe("attendance.code-expired");
    }
}
