using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
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

namespace ChiBo.Domain.Meetings;

/// <summary>What an actor may do with a meeting now, and why not the rest: the orders' own guards are asked.</summary>
public static class MeetingActions
{
    private static readonly ImmutableArray<(MeetingAction Action, Func<MeetingState, Actor, Refusal?> Guard)> All =
    [
        (MeetingAction.PrepareMeeting, PrepareMeeting.Guard),
        (MeetingAction.AddDocument, AddDocument.Guard),
        (MeetingAction.RemoveDocument, RemoveDocument.Guard),
        (MeetingAction.SetAgenda, SetAgenda.Guard),
        (MeetingAction.ConveneMeeting, ConveneMeeting.Guard),
        (MeetingAction.PostponeMeeting, PostponeMeeting.Guard),
        (MeetingAction.CancelMeeting, CancelMeeting.Guard),
        (MeetingAction.InviteGuest, InviteGuest.Guard),
        (MeetingAction.AnswerInvitation, AnswerInvitation.Guard),
        (MeetingAction.OpenMeeting, OpenMeeting.Guard),
        (MeetingAction.AppointMinutesTaker, AppointMinutesTaker.Guard),
        (MeetingAction.CheckIn, CheckIn.Guard),
        (MeetingAction.RecordAttendance, RecordAttendance.Guard),
        (MeetingAction.LeaveMeeting, LeaveMeeting.Guard),
        (MeetingAction.ShowCheckInCode, ShowRoomCode.Guard),
        (MeetingAction.RequestToSpeak, RequestToSpeak.Guard),
        (MeetingAction.WithdrawRequest, WithdrawRequest.Guard),
        (MeetingAction.GiveFloor, GiveFloor.Guard),
        (MeetingAction.EndTurn, EndTurn.Guard),
        (MeetingAction.RecordOpinion, RecordOpinion.Guard),
        (MeetingAction.ConcludeItem, ConcludeItem.Guard),
        (MeetingAction.OpenBallot, OpenBallot.Guard),
        (MeetingAction.CastVote, CastVote.Guard),
        (MeetingAction.RecordPaperTally, RecordPaperTally.Guard),
        (MeetingAction.ReconcileBallot, ReconcileBallot.Guard),
        (MeetingAction.CloseBallot, CloseBallot.Guard),
        (MeetingAction.CancelBallot, CancelBallot.Guard),
        (MeetingAction.AdoptResolution, AdoptResolution.Guard),
        (MeetingAction.AssignTask, AssignTask.Guard),
        (MeetingAction.ReportTask, ReportTask.Guard),
        (MeetingAction.ConcludeMeeting, ConcludeMeeting.Guard),
        (MeetingAction.DraftMinutes, DraftMinutes.Guard),
        (MeetingAction.EditMinutes, EditMinutes.Guard),
        (MeetingAction.ApproveMinutes, ApproveMinutes.Guard),
        (MeetingAction.SignMinutes, SignMinutes.Guard),
        (MeetingAction.AddAddendum, AddAddendum.Guard),
        (MeetingAction.PublishMinutes, PublishMinutes.Guard),
        (MeetingAction.ProposeSelfScore, ProposeSelfScore.Guard),
        (MeetingAction.AdoptSelfScore, AdoptSelfScore.Guard),
        (MeetingAction.SubmitObserverScore, SubmitObserverScore.Guard),
        (MeetingAction.ConfirmScore, ConfirmScore.Guard),
        (MeetingAction.OverrideCriterion, OverrideCriterion.Guard),
        (MeetingAction.AssignAuthor, AssignAuthor.Guard),
        (MeetingAction.SubmitDraft, SubmitDraft.Guard),
        (MeetingAction.ApproveDraft, ApproveDraft.Guard),
        (MeetingAction.CommentOnDraft, CommentOnDraft.Guard),
        (MeetingAction.SubmitFinalText, SubmitFinalText.Guard),
        (MeetingAction.AssessThematic, AssessThematic.Guard),
    ];

    /// <summary>Every action with why not; null for what is permitted.</summary>
    public static IEnumerable<(MeetingAction Action, Refusal? Refusal)> Of(MeetingState meeting, Actor actor) =>
        All.Select(a => (a.Action, a.Guard(meeting, actor)));
}
