using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>What the orders of the scores have in common.</summary>
internal static class ScoreGuards
{
    /// <summary>The cell scores itself until its score is adopted or its minutes approved.</summary>
    public static Refusal? Self(MeetingState meeting, Actor actor) =>
        Access.Prepares(meeting, actor)
        ?? Phases.WhileScoring(meeting, MeetingPhase.Open)
        ?? MinutesGuards.NotApproved(meeting)
        ?? (meeting.Scores.Self?.AdoptedBy is not null ? ScoreRefusals.AlreadyAdopted : null);

    /// <summary>Members of a working group score meetings that they were assigned to and were present at.</summary>
    public static Refusal? Observer(MeetingState meeting, Actor actor)
    {
        if (Access.Sees(meeting, actor) is { } no) return no;
        if (actor.MemberId is null || meeting.FindObserver(actor.MemberId) is not { } observer)
            return CommonRefusals.NotPermitted;
        if (meeting.Find(actor.MemberId) is not null) return MeetingRefusals.ObserverOfTheCell; // moved in meanwhile
        return Phases.WhileScoring(meeting, MeetingPhase.Open)
            ?? (observer.ArrivedAt is null ? ScoreRefusals.ObserverNotPresent : null)
            ?? (meeting.Scores.AreObserversFixed ? ScoreRefusals.VisitSubmitted : null);
    }

    /// <summary>The superior, or the lead of the working group that attended. Source: domain/process.md §3.</summary>
    public static Refusal? Superior(MeetingState meeting, Actor actor)
    {
        var leads = actor.MemberId is { } id && meeting.FindObserver(id) is { IsLead: true, ArrivedAt: not null };
        return (leads ? Access.Sees(meeting, actor) : Access.IsSuperior(meeting, actor))
            ?? Phases.WhileScoring(meeting, MeetingPhase.Closed);
    }
}
