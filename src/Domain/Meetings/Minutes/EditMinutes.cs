using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Edits the words of the draft.</summary>
/// <param name="Actor">The minutes taker, or who leads.</param>
/// <param name="Opening">How it began.</param>
/// <param name="Proceedings">How it went on.</param>
/// <param name="Closing">How it ended.</param>
/// <param name="Corrections">Opinions in better words.</param>
public sealed record EditMinutes(
    Actor Actor,
    string Opening,
    string Proceedings,
    string Closing,
    ImmutableArray<OpinionCorrection> Corrections) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Writes(meeting, actor)
        ?? Phases.FromOpening(meeting)
        ?? MinutesGuards.NotApproved(meeting)
        ?? MinutesGuards.Drafted(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.CheckOptional("opening", Opening, Limits.Text) is { } opening) return opening;
        if (Limits.CheckOptional("proceedings", Proceedings, Limits.Text) is { } proceedings) return proceedings;
        if (Limits.CheckOptional("closing", Closing, Limits.Text) is { } closing) return closing;
        if (Corrections.Length > MeetingLimits.Opinions)
            return CommonRefusals.TooMany("corrections", MeetingLimits.Opinions);
        foreach (var correction in Corrections)
        {
            if (Limits.Check("text", correction.Text, MeetingLimits.OpinionText) is { } text) return text;
            if (!meeting.Opinions.Any(o => o.Id == correction.OpinionId)) return MinutesRefusals.NoSuchOpinion;
        }

        return new MinutesEdited(Opening, Proceedings, Closing, Corrections);
    }
}
