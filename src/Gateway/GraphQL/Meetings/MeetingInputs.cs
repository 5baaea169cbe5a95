using ChiBo.Domain.Meetings;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>A meeting enters the calendar of its cell.</summary>
/// <param name="Month"><c>2026-11</c>.</param>
/// <param name="Number">Among those of its kind in the month, from 1.</param>
/// <param name="Place">Null for the place that the cell registered.</param>
/// <param name="Title">The topic of a thematic meeting; the reason of an extraordinary one.</param>
public sealed record PlanMeetingInput(
    [property: ID] string CellId,
    string Month,
    MeetingKind Kind,
    DateTimeOffset ScheduledAt,
    int Number = 1,
    string? Place = null,
    string? Title = null);

/// <summary>The draft report in its four parts, and what came before the meeting; again to correct it.</summary>
/// <param name="KeyQuestions">What the discussion is to answer.</param>
/// <param name="Mood">Opinion and mood in the cell, as a whole.</param>
/// <param name="CommitteeMetOn">When the committee agreed the report.</param>
/// <param name="SecretaryPreparation">What the secretary prepared, where there is no committee.</param>
public sealed record PrepareMeetingInput(
    [property: ID] string MeetingId,
    string PartyWork,
    string ProfessionalTask,
    string MassOrganisations,
    string NextProgramme,
    IReadOnlyList<string> KeyQuestions,
    string? Mood = null,
    DateOnly? CommitteeMetOn = null,
    string? SecretaryPreparation = null);

/// <summary>The members are notified of time, place, agenda and documents.</summary>
public sealed record ConveneMeetingInput([property: ID] string MeetingId);

/// <summary>The meeting moves, with a reason.</summary>
/// <param name="Place">Null to keep the place.</param>
public sealed record PostponeMeetingInput(
    [property: ID] string MeetingId, DateTimeOffset ScheduledAt, string Reason, string? Place = null);

/// <summary>The meeting is called off, with a reason.</summary>
public sealed record CancelMeetingInput([property: ID] string MeetingId, string Reason);

/// <summary>Somebody who is not of the cell.</summary>
/// <param name="Position">Whom they represent: secretary of another cell, member of the superior committee.</param>
/// <param name="MemberId">Their member id, when they have an account.</param>
public sealed record InviteGuestInput(
    [property: ID] string MeetingId, string Name, string Position, [property: ID] string? MemberId = null);

/// <summary>The chair opens the meeting: the roster of its day is frozen.</summary>
/// <param name="ChairId">A member of the cell; null for the caller.</param>
/// <param name="Dues">What was noted of the dues.</param>
public sealed record OpenMeetingInput(
    [property: ID] string MeetingId, [property: ID] string? ChairId = null, string? Dues = null);

/// <summary>The meeting closes.</summary>
public sealed record ConcludeMeetingInput([property: ID] string MeetingId);
