using ChiBo.Contracts.Grains.Meetings.Minutes;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Grains.Meetings.Minutes;

/// <summary>The minutes as they are shown.</summary>
internal static class MinutesViews
{
    /// <param name="meeting">The meeting.</param>
    /// <param name="withContent">Whether what was said is shown.</param>
    public static MinutesView ToMinutesView(this MeetingState meeting, bool withContent)
    {
        var minutes = meeting.Minutes;
        return new MinutesView(
            minutes.State,
            withContent && minutes.State != MinutesState.None ? meeting.ToContent() : null,
            meeting.OpenedAt is null
                ? []
                : [.. Completeness.Check(meeting).Select(g => new MissingView(g.Part, g.Id))],
            [.. minutes.Signatures.Select(s => s.ToView(meeting))],
            minutes.ApprovedAt,
            minutes.SignedAt,
            withContent ? [.. minutes.Addenda.Select(a => a.ToView(meeting))] : [],
            meeting.PublishedAt);
    }

    private static SignatureView ToView(this Signature signature, MeetingState meeting) =>
        new(signature.As, meeting.KnownPerson(signature.MemberId), signature.At);

    private static AddendumView ToView(this Addendum addendum, MeetingState meeting) => new(
        addendum.Id,
        addendum.Text,
        meeting.KnownPerson(addendum.AuthorId),
        addendum.At,
        [.. addendum.Signatures.Select(s => s.ToView(meeting))]);
}
