using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Puts a question to the vote: electorate and presence are frozen.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="Question">In words.</param>
/// <param name="Form">How votes are cast.</param>
/// <param name="Majority">What carries it.</param>
/// <param name="ItemId">The item of the agenda; null for none.</param>
/// <param name="Tellers">Members who count.</param>
/// <param name="ElectronicAllowed">Whether the bloc lets secret ballots be electronic.</param>
public sealed record OpenBallot(
    Actor Actor,
    string Question,
    BallotForm Form,
    Majority Majority,
    string? ItemId,
    ImmutableArray<string> Tellers,
    bool ElectronicAllowed) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("question", Question, Limits.Title) is { } question) return question;
        if (ItemId is not null && meeting.FindItem(ItemId) is null) return AgendaRefusals.NoSuchItem;
        if (CheckTellers(meeting) is { } tellers) return tellers;
        if (Form == BallotForm.ElectronicSecretBallot && !ElectronicAllowed) return BallotRefusals.ElectronicNotAllowed;
        if (meeting.Ballots.Length >= MeetingLimits.Ballots)
            return CommonRefusals.TooMany("ballots", MeetingLimits.Ballots);
        var electorate = meeting.Roll.Where(a => a.IsEntitled).ToList();
        var present = Sorted.Set(electorate.Where(a => a.IsHere).Select(a => a.MemberId));
        if (present.IsEmpty) return BallotRefusals.NobodyEntitled;
        if (Form == BallotForm.ElectronicSecretBallot && present.Length < Urn.SmallestGroup)
            return BallotRefusals.TooFewForSecrecy;
        return new BallotOpened(new Ballot
        {
            Id = NextId.After('b', meeting.Ballots.LastOrDefault()?.Id),
            ItemId = ItemId,
            Question = Question,
            Form = Form,
            Majority = Majority,
            Electorate = Sorted.Set(electorate.Select(a => a.MemberId)),
            Present = present,
            Tellers = Sorted.Set(Tellers),
            OpenedAt = at,
        });
    }

    private Refusal? CheckTellers(MeetingState meeting)
    {
        if (Tellers.Length > MeetingLimits.Tellers) return CommonRefusals.TooMany("tellers", MeetingLimits.Tellers);
        if (Form == BallotForm.PaperSecretBallot && Tellers.IsEmpty) return BallotRefusals.TellersNeeded;
        foreach (var teller in Tellers)
        {
            if (meeting.Find(teller) is not { } member) return MeetingRefusals.NotOnRoster;
            if (!member.IsHere) return AttendanceRefusals.NotPresent;
        }

        return null;
    }
}
