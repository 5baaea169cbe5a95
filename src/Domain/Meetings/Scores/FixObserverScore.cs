using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>The lead submits the visit: one visitor's sheet stands as the group's, and no visitor changes theirs.</summary>
/// <param name="Actor">The platform, in the lead's name.</param>
/// <param name="SheetOf">The visitor whose sheet is to stand; null for the one that stands now.</param>
public sealed record FixObserverScore(Actor Actor, string? SheetOf) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor) ?? Access.Permit(actor.IsPlatform) ?? Phases.AfterClosing(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        var scores = meeting.Scores;
        if ((SheetOf is null ? scores.Observers : scores.SheetBy(SheetOf)) is not { } sheet) return VisitRefusals.NotScored;
        if (scores.AreObserversFixed && scores.Observers == sheet) return Decision<MeetingEvent>.Nothing;
        if (scores.Observers != sheet && Phases.WhileScoring(meeting, MeetingPhase.Closed) is { } late) return late;
        return new ObserverScoreFixed(sheet);
    }
}
