using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>When and where; the month and kind are in the key.</summary>
/// <param name="ScheduledAt">UTC.</param>
/// <param name="Place">Null for the place that the cell registered.</param>
/// <param name="Title">The topic of a thematic meeting; the reason of an extraordinary one.</param>
[GenerateSerializer, Immutable, Alias("meetings.plan-meeting")]
public sealed record PlanMeetingRequest(
    [property: Id(0)] DateTimeOffset ScheduledAt,
    [property: Id(1)] string? Place = null,
    [property: Id(2)] string? Title = null);

/// <summary>When and where the cell's schedule has the meeting now.</summary>
/// <param name="ScheduledAt">UTC.</param>
[GenerateSerializer, Immutable, Alias("meetings.follow-schedule")]
public sealed record FollowScheduleRequest(
    [property: Id(0)] DateTimeOffset ScheduledAt, [property: Id(1)] string Place);

/// <summary>
/// The draft report in its four parts, and what came before the meeting. Source: domain/process.md §3.
/// </summary>
/// <param name="KeyQuestions">What the discussion is to answer.</param>
/// <param name="Mood">Opinion and mood in the cell, as a whole.</param>
/// <param name="CommitteeMetOn">When the committee agreed the report.</param>
/// <param name="SecretaryPreparation">What the secretary prepared, where there is no committee.</param>
[GenerateSerializer, Immutable, Alias("meetings.prepare-meeting")]
public sealed record PrepareMeetingRequest(
    [property: Id(0)] string PartyWork,
    [property: Id(1)] string ProfessionalTask,
    [property: Id(2)] string MassOrganisations,
    [property: Id(3)] string NextProgramme,
    [property: Id(4)] ImmutableArray<string> KeyQuestions,
    [property: Id(5)] string? Mood = null,
    [property: Id(6)] DateOnly? CommitteeMetOn = null,
    [property: Id(7)] string? SecretaryPreparation = null);

/// <summary>The new time, and why.</summary>
/// <param name="ScheduledAt">UTC.</param>
/// <param name="Place">Null to keep the place.</param>
[GenerateSerializer, Immutable, Alias("meetings.postpone-meeting")]
public sealed record PostponeMeetingRequest(
    [property: Id(0)] DateTimeOffset ScheduledAt,
    [property: Id(1)] string Reason,
    [property: Id(2)] string? Place = null);

/// <summary>Why the meeting is called off.</summary>
[GenerateSerializer, Immutable, Alias("meetings.cancel-meeting")]
public sealed record CancelMeetingRequest([property: Id(0)] string Reason);

/// <summary>Somebody who is not of the cell.</summary>
/// <param name="Position">Whom they represent: secretary of another cell, member of the superior committee.</param>
/// <param name="MemberId">Their member id, when they have an account.</param>
[GenerateSerializer, Immutable, Alias("meetings.invite-guest")]
public sealed record InviteGuestRequest(
    [property: Id(0)] string Name,
    [property: Id(1)] string Position,
    [property: Id(2)] string? MemberId = null);

/// <summary>Who of a working group attends and scores, as its visit says.</summary>
/// <param name="Revision">Of the visit's list: an older one than the meeting knows changes nothing.</param>
[GenerateSerializer, Immutable, Alias("meetings.assign-observers")]
public sealed record AssignObserversRequest(
    [property: Id(0)] string VisitId,
    [property: Id(1)] int Revision,
    [property: Id(2)] ImmutableArray<ObserverRequest> Observers);

/// <summary>One member of the working group.</summary>
[GenerateSerializer, Immutable, Alias("meetings.observer")]
public sealed record ObserverRequest(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] bool IsLead = false);

/// <summary>What the chair announces.</summary>
/// <param name="ChairId">A member of the cell; null for the caller.</param>
/// <param name="Dues">What was noted of the dues.</param>
[GenerateSerializer, Immutable, Alias("meetings.open-meeting")]
public sealed record OpenMeetingRequest(
    [property: Id(0)] string? ChairId = null,
    [property: Id(1)] string? Dues = null);
