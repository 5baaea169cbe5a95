namespace ChiBo.Domain.Meetings;

/// <summary>What somebody may want to do with a meeting; named as in the API.</summary>
public enum MeetingAction
{
    /// <summary><c>prepareMeeting</c>: by secretary, deputy and committee, before the members are notified.</summary>
    PrepareMeeting,
    /// <summary><c>addDocument</c>: by those who prepare and the study's author, until the meeting closes.</summary>
    AddDocument,
    /// <summary><c>removeDocument</c>: by those who prepare, before the meeting opens.</summary>
    RemoveDocument,
    /// <summary><c>setAgenda</c>: by those who prepare, until an item has been begun.</summary>
    SetAgenda,
    /// <summary><c>conveneMeeting</c>: by secretary or deputy, with report and agenda there.</summary>
    ConveneMeeting,
    /// <summary><c>postponeMeeting</c>: by secretary or deputy, before the meeting opens.</summary>
    PostponeMeeting,
    /// <summary><c>cancelMeeting</c>: by secretary or deputy, before the meeting opens.</summary>
    CancelMeeting,
    /// <summary><c>inviteGuest</c>: by secretary, deputy or chair, until the meeting closes.</summary>
    InviteGuest,
    /// <summary><c>answerInvitation</c>: by each member for themselves, from the notice to the close.</summary>
    AnswerInvitation,
    /// <summary><c>openMeeting</c>: by secretary or deputy, after the notice.</summary>
    OpenMeeting,
    /// <summary>
    /// <c>appointMinutesTaker</c>: by whoever leads, from the opening until the minutes are approved.
    /// </summary>
    AppointMinutesTaker,
    /// <summary><c>checkIn</c>: by members, guests and observers while the meeting is open.</summary>
    CheckIn,
    /// <summary>
    /// <c>recordAttendance</c>: by whoever leads and the minutes taker, from the notice until the minutes are approved.
    /// </summary>
    RecordAttendance,
    /// <summary>
    /// <c>leaveMeeting</c>: by each for themselves, or by those who write, while the meeting is open.
    /// </summary>
    LeaveMeeting,
    /// <summary>
    /// Reading <c>Meeting.checkInCode</c>: for whoever leads and the minutes taker, while the meeting is open.
    /// </summary>
    ShowCheckInCode,
    /// <summary><c>requestToSpeak</c>: by members and guests in the room, while the meeting is open.</summary>
    RequestToSpeak,
    /// <summary><c>withdrawRequest</c>: by whoever asked, or those who write, while the meeting is open.</summary>
    WithdrawRequest,
    /// <summary><c>giveFloor</c>: by whoever leads, while the meeting is open.</summary>
    GiveFloor,
    /// <summary><c>endTurn</c>: by whoever leads or has the floor.</summary>
    EndTurn,
    /// <summary>
    /// <c>recordOpinion</c>: by each for themselves, or by those who write, until the minutes are approved.
    /// </summary>
    RecordOpinion,
    /// <summary><c>concludeItem</c>: by whoever leads, item by item.</summary>
    ConcludeItem,
    /// <summary><c>openBallot</c>: by whoever leads, while the meeting is open.</summary>
    OpenBallot,
    /// <summary>
    /// <c>castVote</c>: by full members, while the meeting is open; which ballot takes the vote is checked when it is
    /// cast.
    /// </summary>
    CastVote,
    /// <summary>
    /// <c>recordPaperTally</c>: by tellers, the minutes taker and whoever leads, while the meeting is open.
    /// </summary>
    RecordPaperTally,
    /// <summary><c>reconcileBallot</c>: by whoever leads, while the meeting is open.</summary>
    ReconcileBallot,
    /// <summary><c>closeBallot</c>: by whoever leads, while the meeting is open.</summary>
    CloseBallot,
    /// <summary><c>cancelBallot</c>: by whoever leads, while the meeting is open.</summary>
    CancelBallot,
    /// <summary>
    /// <c>adoptResolution</c>: by whoever leads and the minutes taker, from the opening until the minutes are approved.
    /// </summary>
    AdoptResolution,
    /// <summary>
    /// <c>assignTask</c>: by whoever leads and the minutes taker, from the opening until the minutes are approved.
    /// </summary>
    AssignTask,
    /// <summary><c>reportTask</c>: by those who have a task, and whoever leads, from the opening on.</summary>
    ReportTask,
    /// <summary><c>concludeMeeting</c>: by whoever leads, with no ballot open.</summary>
    ConcludeMeeting,
    /// <summary><c>draftMinutes</c>: by whoever leads and the minutes taker, from the opening until approval.</summary>
    DraftMinutes,
    /// <summary>
    /// <c>editMinutes</c>: by whoever leads and the minutes taker, while there is a draft that is not approved.
    /// </summary>
    EditMinutes,
    /// <summary><c>approveMinutes</c>: by whoever leads, after the close, with a draft and a minutes taker.</summary>
    ApproveMinutes,
    /// <summary><c>signMinutes</c>: by the minutes taker and the chair, after approval.</summary>
    SignMinutes,
    /// <summary><c>addAddendum</c>: by whoever leads and the minutes taker, after both signatures.</summary>
    AddAddendum,
    /// <summary><c>publishMinutes</c>: by whoever leads, after both signatures.</summary>
    PublishMinutes,
    /// <summary>
    /// <c>proposeSelfScore</c>: by those who prepare, from the opening until the score is adopted or the minutes
    /// approved.
    /// </summary>
    ProposeSelfScore,
    /// <summary><c>adoptSelfScore</c>: by those who prepare, after it was proposed.</summary>
    AdoptSelfScore,
    /// <summary>
    /// <c>submitObserverScore</c>: by visitors who were present, until the lead has submitted the visit.
    /// </summary>
    SubmitObserverScore,
    /// <summary>
    /// <c>confirmScore</c>: by the committees above the cell, or the visitors' lead who was present, after the close.
    /// </summary>
    ConfirmScore,
    /// <summary><c>overrideCriterion</c>: by whoever may give the score of one of the three sides.</summary>
    OverrideCriterion,
    /// <summary><c>assignAuthor</c>: by those who prepare, before the members are notified.</summary>
    AssignAuthor,
    /// <summary><c>submitDraft</c>: by the author or whoever leads, until the draft is approved.</summary>
    SubmitDraft,
    /// <summary><c>approveDraft</c>: by those who prepare, once a draft is there.</summary>
    ApproveDraft,
    /// <summary><c>commentOnDraft</c>: by members of the cell, from the notice until the final text.</summary>
    CommentOnDraft,
    /// <summary><c>submitFinalText</c>: by the author or whoever leads, after the close.</summary>
    SubmitFinalText,
    /// <summary><c>assessThematic</c>: by whoever leads, after the close.</summary>
    AssessThematic,
}
