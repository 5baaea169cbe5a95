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

/// <summary>A signature.</summary>
[GenerateSerializer, Immutable, Alias("meetings.signature-view")]
public sealed record SignatureView(
    [property: Id(0)] Signatory As,
    [property: Id(1)] PersonView Person,
    [property: Id(2)] DateTimeOffset At);
