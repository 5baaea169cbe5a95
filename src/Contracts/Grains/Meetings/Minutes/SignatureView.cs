using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>A signature.</summary>
[GenerateSerializer, Immutable, Alias("meetings.signature-view")]
public sealed record SignatureView(
    [property: Id(0)] Signatory As,
    [property: Id(1)] PersonView Person,
    [property: Id(2)] DateTimeOffset At);
