using System.Collections.Immutable;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Resolutions;

namespace ChiBo.Standalone.History;

/// <summary>What happened in the room, and the minutes of it.</summary>
internal sealed class PastSession(PastCell cell, PastMeeting meeting, Chance chance)
{
    private Actor Secretary => cell.Secretary;

    private Actor Taker => ActorOf(meeting.State.MinutesTakerId!);

    public void Open(MeetingsBefore before, ImmutableArray<string> guests)
    {
        // the first of the roster always comes: somebody other than the chair writes the minutes
        var others = meeting.State.Roll.Where(a => a.MemberId != Secretary.MemberId && a.Standing != MemberStanding.TemporarilyOut).ToList();
        var excused = others.Skip(1).Where(a => chance.Happens($"{a.MemberId}|excused", 0.05 + ((1 - cell.Quality) * 0.1))).ToList();
        foreach (var member in excused)
            meeting.Do(
                new AnswerInvitation(ActorOf(member.MemberId), false, chance.One($"{member.MemberId}|why", Words.Excuses)),
                meeting.DaysBefore(0.3));
        var opened = meeting.Minute(0);
        var secret = Convert.ToBase64String(chance.Bytes("room"));
        meeting.Do(new OpenMeeting(Secretary, null, null, cell.On(opened), before, secret), opened);
        var absent = others.Skip(1).Except(excused)
            .Where(a => a.Standing == MemberStanding.Exempt
                ? !chance.Happens($"{a.MemberId}|comes", 0.15)
                : chance.Happens($"{a.MemberId}|absent", 0.004 + ((1 - cell.Quality) * 0.02)))
            .ToList();
        var present = others.Except(excused).Except(absent).Select(a => a.MemberId).Prepend(Secretary.MemberId!).Concat(guests);
        meeting.Do(
            new RecordAttendance(
                Secretary,
                [
                    .. present.Select(id => new AttendanceEntry(id, AttendanceStatus.Present, null, meeting.Minute(-1))),
                    .. absent.Where(a => a.Standing != MemberStanding.Exempt)
                        .Select(a => new AttendanceEntry(a.MemberId, AttendanceStatus.AbsentUnexcused, null, null)),
                ]),
            meeting.Minute(3));
        meeting.Do(new AppointMinutesTaker(Secretary, others[0].MemberId), meeting.Minute(4));
    }

    public void Discuss()
    {
        var minute = 15.0;
        foreach (var item in meeting.State.Agenda)
        {
            var speakers = meeting.State.Roll
                .Where(a => a.IsHere && chance.Happens($"{item.Id}|{a.MemberId}|speaks", 0.16 + (cell.Quality * 0.12)))
                .Take(5);
            foreach (var speaker in speakers)
                meeting.Do(
                    new RecordOpinion(
                        Taker, item.Id, speaker.MemberId, chance.One($"{item.Id}|{speaker.MemberId}|says", Words.Opinions),
                        chance.Happens($"{item.Id}|{speaker.MemberId}|differs", 0.05)),
                    meeting.Minute(minute += 2));
            if (chance.Happens($"{item.Id}|open-end", 0.02)) continue; // minutes with a gap
            meeting.Do(
                new ConcludeItem(Secretary, item.Id, "Thống nhất nội dung đã thảo luận, giao bí thư chỉ đạo thực hiện."),
                meeting.Minute(minute += 1));
        }
    }

    /// <summary>The vote on the draft resolution, and the resolution.</summary>
    public void Decide()
    {
        meeting.Do(
            new OpenBallot(
                Secretary, "Thông qua dự thảo nghị quyết", BallotForm.ShowOfHands, Majority.MoreThanHalf, null, [], false,
                BallotSubject.Resolution),
            meeting.Minute(78));
        var ballot = meeting.State.Ballots[^1];
        foreach (var voter in ballot.Present)
            meeting.Do(
                new CastVote(
                    ActorOf(voter), ballot.Id, chance.Happens($"{voter}|against", 0.03) ? VoteChoice.Against : VoteChoice.For, null),
                meeting.Minute(79));
        meeting.Do(new CloseBallot(Secretary, ballot.Id, Urn.Group.None), meeting.Minute(81));
        if (meeting.State.Ballots[^1].Result != BallotResult.Carried) return;
        meeting.Do(
            new AdoptResolution(
                Secretary, $"{meeting.State.Month.Number}-NQ/CB", ballot.Id, "Các nhiệm vụ tháng trước cơ bản hoàn thành.",
                "Thực hiện các nhiệm vụ trọng tâm đã kết luận.",
                "Bí thư chỉ đạo chung; các đồng chí được phân công chịu trách nhiệm thực hiện."),
            meeting.Minute(82));
    }

    public void Sign()
    {
        if (chance.Happens("unwritten", 0.006)) return;
        meeting.Do(new DraftMinutes(Taker), meeting.HoursAfter(3));
        meeting.Do(new ApproveMinutes(Secretary, cell.Bloc.Rubric), meeting.HoursAfter(5));
        meeting.Do(new SignMinutes(Taker, null), meeting.HoursAfter(6));
        if (chance.Happens("unsigned", 0.006)) return;
        meeting.Do(new SignMinutes(Secretary, null), meeting.HoursAfter(7));
        meeting.Do(new PublishMinutes(Secretary), meeting.HoursAfter(chance.Happens("late", 0.05) ? 80 : 24));
    }

    private Actor ActorOf(string member) =>
        member == Secretary.MemberId ? Secretary : new Actor(member, member, [new Grant(Role.Member, cell.Id)]);
}
