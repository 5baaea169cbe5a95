using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Discussion;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>The words of the draft have changed.</summary>
public sealed record MinutesEdited(
    string Opening, string Proceedings, string Closing, ImmutableArray<OpinionCorrection> Corrections) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Minutes = meeting.Minutes with { Opening = Opening, Proceedings = Proceedings, Closing = Closing },
        Opinions = [.. meeting.Opinions.Select(Correct)],
    };

    private Opinion Correct(Opinion opinion) =>
        Corrections.LastOrDefault(c => c.OpinionId == opinion.Id) is { } better
            ? opinion with { Text = better.Text }
            : opinion;
}
