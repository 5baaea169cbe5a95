using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Meetings.Preparation;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>Who is absent, and the reason.</summary>
[GenerateSerializer, Immutable, Alias("meetings.absence-view")]
public sealed record AbsenceView([property: Id(0)] string Name, [property: Id(1)] string? Reason);
