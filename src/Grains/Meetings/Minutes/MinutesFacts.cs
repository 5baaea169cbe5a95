using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Minutes;
using V1 = ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Meetings.Minutes;

/// <summary>What outsiders are told of a meeting's minutes.</summary>
internal static class MinutesFacts
{
    public static V1.MinutesSigned Signed(MeetingState meeting, long version, DateTimeOffset at) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = at,
        IsComplete = Completeness.Check(meeting).IsEmpty,
    };

    public static V1.MeetingPublished Published(MeetingState meeting, long version) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = meeting.PublishedAt!.Value,
        ClosedAt = meeting.ClosedAt!.Value,
    };
}
