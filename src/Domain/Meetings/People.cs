namespace ChiBo.Domain.Meetings;

/// <summary>Whom a meeting knows.</summary>
internal static class People
{
    /// <summary>Whether the person may present something: of the roster, or a guest.</summary>
    public static bool Includes(MeetingState meeting, string personId) =>
        meeting.Find(personId) is not null || meeting.FindGuest(personId) is not null;

    /// <summary>Whether a member or guest is in the room now.</summary>
    public static bool AreHere(MeetingState meeting, string personId) =>
        meeting.Find(personId) is { } member
            ? member.IsHere
            : meeting.FindGuest(personId) is { ArrivedAt: not null };

    /// <summary>Whether a member or guest was in the room at any time.</summary>
    public static bool WerePresent(MeetingState meeting, string personId) =>
        meeting.Find(personId) is { } member
            ? member.WasPresent
            : meeting.FindGuest(personId) is { ArrivedAt: not null };

    /// <summary>The one id that the meeting knows a person by: a guest's own, whichever was given.</summary>
    public static string? IdOf(MeetingState meeting, string? personId) =>
        personId is null ? null
        : meeting.Find(personId) is not null ? personId
        : meeting.FindGuest(personId)?.Id;
}
