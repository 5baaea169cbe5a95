using System.Text.Json;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Meetings.Scores;
using FsCheck;
using FsCheck.Fluent;
using Order = ChiBo.Domain.Kernel.ICommand<ChiBo.Domain.Meetings.MeetingState, ChiBo.Domain.Meetings.MeetingEvent>;

namespace ChiBo.Domain.Tests.Meetings;

/// <summary>What holds after any orders from anybody in any order.</summary>
public sealed class MeetingProperties
{
    private static readonly Actor[] People =
    [
        Cast.Secretary, Cast.Deputy, Cast.Committee, Cast.Taker, Cast.Member, Cast.Other, Cast.Probationary,
        Cast.Exempt, Cast.TemporarilyIn, Cast.TemporarilyOut, Cast.Superior, Cast.Guest, Cast.Visitor,
    ];

    private static readonly JsonSerializerOptions WhatIsStored = new() { IgnoreReadOnlyProperties = true };

    private static readonly Order[] Samples =
    [
        .. Orders.All.Where(o => o is not (PlanMeeting or ReleaseVotes or CancelMeeting or PostponeMeeting or CheckIn)),
        new CloseBallot(Cast.Secretary, "b1", Urn.Group.None),
        new ReportTask(Cast.Member, "t1", "Đang làm", false),
        new SignMinutes(Cast.Taker, null),
        new SignMinutes(Cast.Taker, "a1"),
        new ConcludeItem(Cast.Secretary, "i2", "Giao bí thư"),
        .. People.Select(p => new CastVote(p, "b1", VoteChoice.For, null)),
    ];

    /// <summary>An order, who gives it, and the minutes that pass before.</summary>
    private static readonly Gen<(int Sample, int Who, int Minutes)[]> Evenings =
        (from order in Gen.Choose(0, Samples.Length - 1)
         from who in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, People.Length - 1)))
         from minutes in Gen.Choose(0, 3)
         select (order, who, minutes)).ArrayOf(120);

    [Fact]
    public void A_meeting_adds_up_whatever_is_ordered()
    {
        var (voted, closed, signed) = (0, 0, 0);
        Prop.ForAll(Evenings.ToArbitrary(), evening =>
        {
            var end = Live(evening, (_, _, _) => { });
            if (end.Ballots.Any(b => b.Result is not null && !b.Voters.IsEmpty)) voted++;
            if (end.ClosedAt is not null) closed++;
            if (end.Minutes.State == MinutesState.Signed) signed++;
            return AddsUp(end);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        voted.ShouldBeGreaterThan(20, "ballots with votes must be closed");
        closed.ShouldBeGreaterThan(20, "meetings must be closed");
        signed.ShouldBeGreaterThan(3, "minutes must be signed");
    }

    [Fact]
    public void The_same_order_again_changes_nothing_that_counts()
    {
        var repeated = 0;
        Prop.ForAll(Evenings.ToArbitrary(), evening =>
        {
            var holds = true;
            Live(evening, (order, after, at) =>
            {
                if (!IsOnce(order)) return;
                var again = order.Decide(after, at);
                holds &= again.Events.IsEmpty;
                repeated++;
            });
            return holds;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
        repeated.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void Signed_minutes_never_change()
    {
        var changesAfter = 0;
        Prop.ForAll(Evenings.ToArbitrary(), evening =>
        {
            string? signed = null;
            var holds = true;
            Live(evening, (_, after, _) =>
            {
                if (after.Minutes.State != MinutesState.Signed) return;
                var content = Content(after);
                if (signed is not null) changesAfter++;
                holds &= signed is null || signed == content;
                signed ??= content;
            }, Scenes.Approved());
            return holds;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
        changesAfter.ShouldBeGreaterThan(100, "things must happen after the signatures");
    }

    [Fact]
    public void The_roll_adds_up_for_any_roster()
    {
        var (exempt, away, visiting) = (0, 0, 0);
        var people =
            (from standing in Gen.Elements(Enum.GetValues<MemberStanding>())
             from membership in Gen.Elements(Enum.GetValues<MembershipClass>())
             from status in Gen.Elements(Enum.GetValues<AttendanceStatus>())
             select new Attendee { Standing = standing, Class = membership, Status = status }).ArrayOf();
        Prop.ForAll(people.ToArbitrary(), roll =>
        {
            var count = RollCount.Of([.. roll]);
            exempt += count.Exempt;
            away += count.TemporarilyOut;
            visiting += count.TemporarilyIn;
            return count.Present <= count.Expected
                && count.Full + count.Probationary == count.Members
                && count.Members + count.TemporarilyIn == roll.Length
                && count.Expected <= count.Members - count.TemporarilyOut + count.TemporarilyIn
                && count.Present + count.AbsentExcused + count.AbsentUnexcused <= count.Expected
                && count.Rate is null or >= 0 and <= 100;
        }).QuickCheckThrowOnFailure();
        exempt.ShouldBeGreaterThan(0);
        away.ShouldBeGreaterThan(0);
        visiting.ShouldBeGreaterThan(0);
    }

    /// <summary>An evening from the scene on; what changed something is shown to the onlooker.</summary>
    private static MeetingState Live(
        (int Sample, int Who, int Minutes)[] evening,
        Action<Order, MeetingState, DateTimeOffset> onlooker,
        Story<MeetingState, MeetingEvent>? from = null)
    {
        var story = from ?? Scenes.Gathered();
        var (meeting, at) = (story.State, story.At);
        foreach (var (sample, who, minutes) in evening)
        {
            at = at.AddMinutes(minutes);
            var order = who < 0 ? Samples[sample] : Samples[sample].From(People[who]);
            var decision = order.Decide(meeting, at);
            foreach (var happened in decision.Events) meeting = happened.Apply(meeting);
            if (!decision.Events.IsEmpty) onlooker(order, meeting, at);
        }

        return meeting;
    }

    private static bool AddsUp(MeetingState meeting)
    {
        var count = RollCount.Of(meeting.Roll);
        return (meeting.ClosedAt is null || count.Expected == count.Present + count.AbsentExcused + count.AbsentUnexcused)
            && (meeting.ClosedAt is null || meeting.Ballots.All(b => b.State != BallotState.Open))
            && meeting.Floor.Queue.Select(r => r.PersonId).Distinct().Count() == meeting.Floor.Queue.Length
            && meeting.Ballots.All(AddsUp);
    }

    private static bool AddsUp(Ballot ballot) =>
        ballot.Voters.All(ballot.Present.Contains)
        && ballot.Present.All(ballot.Electorate.Contains)
        && (ballot.State == BallotState.Cancelled || ballot.IsSecret || ballot.Taps.Total == ballot.Voters.Length)
        && (ballot.Result == BallotResult.Carried)
            == (ballot.Count is { } count && Majorities.IsCarried(ballot.Majority, count.For,
                ballot.Electorate.Length));

    /// <summary>Orders that a nervous finger may give twice.</summary>
    private static bool IsOnce(Order order) => order
        is AnswerInvitation or AppointMinutesTaker or RecordAttendance or LeaveMeeting or RequestToSpeak or WithdrawRequest
        or GiveFloor or EndTurn or RecordOpinion or ConcludeItem or CastVote or RecordPaperTally or CloseBallot
        or ReconcileBallot or AdoptResolution or AssignTask or ReportTask or ConcludeMeeting or DraftMinutes
        or ApproveMinutes or SignMinutes or AddAddendum or PublishMinutes or AdoptSelfScore or AddDocument or InviteGuest;

    /// <summary>All that signed minutes hold: everything but what goes on after them.</summary>
    private static string Content(MeetingState meeting) => JsonSerializer.Serialize(meeting with
    {
        Id = default,
        Cancellation = null,
        Phase = MeetingPhase.Closed,
        PublishedAt = null,
        ConfirmedAt = null,
        Study = null,
        Minutes = meeting.Minutes with { Addenda = [] },
        Tasks = [.. meeting.Tasks.Select(t => t with { MeetingId = default, Progress = default, Result = null,
            ReportedAt = null, FirstReportedAt = null, DoneAt = null })],
        Scores = SideScores.None with { Self = meeting.Scores.Self },
    }, WhatIsStored);
}
