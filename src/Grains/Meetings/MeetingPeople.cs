using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Meetings;

namespace ChiBo.Grains.Meetings;

/// <summary>People as they are shown: by the id and the name that the meeting knows.</summary>
internal static class MeetingPeople
{
    public static PersonView KnownPerson(this MeetingState meeting, string id) => new(id, meeting.NameOf(id));

    /// <summary>Null for nobody.</summary>
    public static PersonView? Person(this MeetingState meeting, string? id) =>
        id is null ? null : meeting.KnownPerson(id);
}
