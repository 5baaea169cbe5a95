using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>A meeting enters the calendar of its cell.</summary>
/// <param name="CellId">The cell that is to meet.</param>
/// <param name="Month">The month that it counts for, such as 2026-11; a regular one is set to a day of it.</param>
/// <param name="Kind">What sort of meeting it is.</param>
/// <param name="ScheduledAt">When it is to begin, with an offset; a time to come.</param>
/// <param name="Number">Which one it is among those of its kind in the month, from 1; 1 when missing.</param>
/// <param name="Place">Where it takes place; what the cell's schedule says when missing.</param>
/// <param name="Title">
/// The topic of a thematic meeting or the reason of an extraordinary one; none when missing.
/// </param>
public sealed record PlanMeetingInput(
    [property: ID] string CellId,
    [property: YearMonth] string Month,
    MeetingKind Kind,
    DateTimeOffset ScheduledAt,
    int Number = 1,
    string? Place = null,
    string? Title = null);

/// <summary>The draft report in its four parts, and what came before the meeting; again to correct it.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="PartyWork">First part: party work (công tác xây dựng Đảng), at most 8,000 characters.</param>
/// <param name="ProfessionalTask">
/// Second part: leading the professional task, with the causes of what is unfinished.
/// </param>
/// <param name="MassOrganisations">Third part: the mass organisations (đoàn thể).</param>
/// <param name="NextProgramme">Fourth part: the programme of the next month.</param>
/// <param name="KeyQuestions">Questions that the discussion is to answer, at most 20.</param>
/// <param name="Mood">
/// Opinion and mood in the cell as a whole, never of persons (process.md §9); not assessed when missing.
/// </param>
/// <param name="CommitteeMetOn">
/// The day on which the committee agreed the report, not one to come; it did not meet when missing.
/// </param>
/// <param name="SecretaryPreparation">
/// What the secretary prepared, in a cell without committee; nothing when missing.
/// </param>
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
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
public sealed record ConveneMeetingInput([property: ID] string MeetingId);

/// <summary>The meeting moves, with a reason.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="ScheduledAt">When it is to begin, with an offset; a time to come.</param>
/// <param name="Reason">Why it moves, at most 1,000 characters.</param>
/// <param name="Place">The new place; it stays when missing.</param>
public sealed record PostponeMeetingInput(
    [property: ID] string MeetingId, DateTimeOffset ScheduledAt, string Reason, string? Place = null);

/// <summary>The meeting is called off, with a reason.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Reason">Why it is called off, at most 1,000 characters.</param>
public sealed record CancelMeetingInput([property: ID] string MeetingId, string Reason);

/// <summary>Somebody who is not of the cell.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Name">The guest's name, at most 200 characters.</param>
/// <param name="Position">Whom they represent: secretary of another cell, member of the superior committee.</param>
/// <param name="MemberId">
/// Their member id, with which they may check in; missing for a guest without an account.
/// </param>
public sealed record InviteGuestInput(
    [property: ID] string MeetingId, string Name, string Position, [property: ID] string? MemberId = null);

/// <summary>The chair opens the meeting: the roster of its day is frozen.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="ChairId">The member who chairs; the caller when missing.</param>
/// <param name="Dues">What was noted of the party dues; nothing when missing.</param>
public sealed record OpenMeetingInput(
    [property: ID] string MeetingId, [property: ID] string? ChairId = null, string? Dues = null);

/// <summary>Which open meeting ends now.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
public sealed record ConcludeMeetingInput([property: ID] string MeetingId);
