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
/// <param name="Subject">
/// What the ballot is to decide, and may prove afterwards; null for what its item of the agenda says.
/// </param>
/// <param name="KnowsThatSmallReveals">
/// Whether the meeting knows that so few secret votes may show what each of them was.
/// </param>
public sealed record OpenBallot(
    Actor Actor,
    string Question,
    BallotForm Form,
    Majority Majority,
    string? ItemId,
    ImmutableArray<string> Tellers,
    bool ElectronicAllowed,
    BallotSubject? Subject = null,
    bool KnowsThatSmallReveals = false) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor) ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.Check("question", Question, Limits.Title) is { } question) return question;
        if (Subject is { } subject && !Enum.IsDefined(subject)) return CommonRefusals.InvalidValue("subject");
        if (ItemId is not null && meeting.FindItem(ItemId) is null) return AgendaRefusals.NoSuchItem;
        if (CheckTellers(meeting) is { } tellers) return tellers;
        if (Form == BallotForm.ElectronicSecretBallot && !ElectronicAllowed) return BallotRefusals.ElectronicNotAllowed;
        if (meeting.Ballots.Length >= MeetingLimits.Ballots)
            return CommonRefusals.TooMany("ballots", MeetingLimits.Ballots);
        var electorate = Electorate.Now(meeting);
        if (electorate.Present.IsEmpty) return BallotRefusals.NobodyEntitled;
        if (CheckSecrecy(electorate.Present.Length) is { } secrecy) return secrecy;
        return new BallotOpened(new Ballot
        {
            Id = NextId.After('b', meeting.Ballots.LastOrDefault()?.Id),
            ItemId = ItemId,
            Question = Question,
            Form = Form,
            Majority = Majority,
            Subject = Subject ?? SubjectOf(meeting.FindItem(ItemId ?? "")?.Kind),
            Electorate = electorate.Entitled,
            Present = electorate.Present,
            Tellers = Sorted.Set(Tellers),
            OpenedAt = at,
        });
    }

    private static BallotSubject SubjectOf(AgendaItemKind? item) =>
        item == AgendaItemKind.SelfScore ? BallotSubject.SelfScore : BallotSubject.Question;

    private Refusal? CheckSecrecy(int voters)
    {
        if (Form != BallotForm.ElectronicSecretBallot) return null;
        if (voters < Urn.SmallestGroup) return BallotRefusals.TooFewForSecrecy;
        return SmallBallots.Reveal(voters) && !KnowsThatSmallReveals
            ? BallotRefusals.SmallReveals(voters, SmallBallots.OneChoicePercent(voters))
            : null;
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
