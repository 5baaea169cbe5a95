using System.Collections.Frozen;
using System.Collections.Immutable;
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
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Grains.Meetings;

/// <summary>Which parts of a meeting an event changes.</summary>
internal static class MeetingParts
{
    private static readonly FrozenDictionary<Type, MeetingPart[]> Changed = new Dictionary<Type, MeetingPart[]>
    {
        [typeof(MeetingPlanned)] = [MeetingPart.Course],
        [typeof(MeetingRescheduled)] = [MeetingPart.Course],
        [typeof(MeetingPrepared)] = [MeetingPart.Course, MeetingPart.Preparation, MeetingPart.Attendance],
        [typeof(MeetingConvened)] = [MeetingPart.Course, MeetingPart.Attendance, MeetingPart.Thematic],
        [typeof(MeetingPostponed)] = [MeetingPart.Course, MeetingPart.Attendance],
        [typeof(MeetingCancelled)] = [MeetingPart.Course],
        [typeof(MeetingOpened)] = [MeetingPart.Course, MeetingPart.Attendance, MeetingPart.Tasks],
        [typeof(MeetingClosed)] =
            [MeetingPart.Course, MeetingPart.Attendance, MeetingPart.Speakers, MeetingPart.Thematic],
        [typeof(GuestInvited)] = [MeetingPart.Guests],
        [typeof(ObserversAssigned)] = [MeetingPart.Guests],
        [typeof(DocumentAdded)] = [MeetingPart.Documents],
        [typeof(DocumentRemoved)] = [MeetingPart.Documents],
        [typeof(AgendaSet)] = [MeetingPart.Agenda],
        [typeof(ItemConcluded)] = [MeetingPart.Agenda],
        [typeof(OpinionRecorded)] = [MeetingPart.Agenda, MeetingPart.Speakers],
        [typeof(InvitationAnswered)] = [MeetingPart.Attendance],
        [typeof(MinutesTakerAppointed)] = [MeetingPart.Course],
        [typeof(MemberArrived)] = [MeetingPart.Attendance],
        [typeof(MemberLeft)] = [MeetingPart.Attendance, MeetingPart.Speakers],
        [typeof(AbsenceRecorded)] = [MeetingPart.Attendance, MeetingPart.Course],
        [typeof(GuestArrived)] = [MeetingPart.Guests],
        [typeof(ObserverArrived)] = [MeetingPart.Guests],
        [typeof(SpeakingRequested)] = [MeetingPart.Speakers],
        [typeof(RequestWithdrawn)] = [MeetingPart.Speakers],
        [typeof(FloorGiven)] = [MeetingPart.Speakers],
        [typeof(TurnEnded)] = [MeetingPart.Speakers],
        [typeof(BallotOpened)] = [MeetingPart.Ballots],
        [typeof(VoteCast)] = [MeetingPart.Ballots],
        [typeof(VotesReleased)] = [MeetingPart.Ballots],
        [typeof(TallyRecorded)] = [MeetingPart.Ballots],
        [typeof(BallotReconciled)] = [MeetingPart.Ballots],
        [typeof(BallotClosed)] = [MeetingPart.Ballots],
        [typeof(BallotCancelled)] = [MeetingPart.Ballots],
        [typeof(ResolutionAdopted)] = [MeetingPart.Resolution],
        [typeof(TaskAssigned)] = [MeetingPart.Tasks],
        [typeof(TaskReported)] = [MeetingPart.Tasks],
        [typeof(MinutesDrafted)] = [MeetingPart.Minutes],
        [typeof(MinutesEdited)] = [MeetingPart.Minutes, MeetingPart.Agenda],
        [typeof(MinutesApproved)] = [MeetingPart.Minutes],
        [typeof(MinutesSigned)] = [MeetingPart.Minutes],
        [typeof(AddendumAdded)] = [MeetingPart.Minutes],
        [typeof(AddendumSigned)] = [MeetingPart.Minutes],
        [typeof(MinutesPublished)] = [MeetingPart.Course, MeetingPart.Minutes],
        [typeof(SelfScoreProposed)] = [MeetingPart.Scores],
        [typeof(SelfScoreComputed)] = [MeetingPart.Scores],
        [typeof(SelfScoreAdopted)] = [MeetingPart.Scores],
        [typeof(ObserverScoreSubmitted)] = [MeetingPart.Scores],
        [typeof(ObserverScoreFixed)] = [MeetingPart.Scores],
        [typeof(CriterionOverridden)] = [MeetingPart.Scores],
        [typeof(ScoreConfirmed)] = [MeetingPart.Course, MeetingPart.Scores],
        [typeof(AuthorAssigned)] = [MeetingPart.Thematic],
        [typeof(DraftSubmitted)] = [MeetingPart.Thematic],
        [typeof(DraftApproved)] = [MeetingPart.Thematic],
        [typeof(DraftCommented)] = [MeetingPart.Thematic],
        [typeof(FinalTextSubmitted)] = [MeetingPart.Thematic],
        [typeof(StudyAssessed)] = [MeetingPart.Thematic],
    }.ToFrozenDictionary();

    /// <summary>Each part once, in the order of the enumeration.</summary>
    public static ImmutableArray<MeetingPart> Of(ImmutableArray<MeetingEvent> events) =>
        [.. events.SelectMany(e => Changed[e.GetType()]).Distinct().Order()];
}
